import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Brief } from '../../lib/brief/brief.ts'
import { writeMarkdown } from '../../lib/brief/write-markdown.ts'
import { CopyButton } from '../common/copy-button.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { download, fileName } from '../library/save-file.ts'
import { copyOf } from './copy-brief.tsx'

interface BriefActionsProps {
  brief: Brief
  /** What else can be chosen. */
  children?: ComponentChildren
}

/** Takes a brief along: as a file, on the clipboard, or on paper. */
export function BriefActions({ brief, children }: BriefActionsProps) {
  const { t } = useWording()
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const save = (content: Blob, ending: string) =>
    download(content, fileName(`${t('brief.open')} ${brief.name}`, ending))
  const saveWord = async () => {
    setState('busy')
    try {
      const { writeDocx } = await import('../../lib/brief/write-docx.ts')
      save(await writeDocx(brief), 'docx')
      setState('ready')
    } catch (error) {
      console.error('HRC Letters:', error)
      setState('failed')
    }
  }
  const saveMarkdown = () =>
    save(new Blob([writeMarkdown(brief)], { type: 'text/markdown;charset=utf-8' }), 'md')
  return (
    <section class="no-print brief-actions" aria-label={t('brief.actions')}>
      <button type="button" disabled={state === 'busy'} onClick={saveWord}>
        {t('brief.word')}
      </button>
      <CopyButton label={t('brief.copy')} text={() => copyOf(brief)} />
      <TextButton onClick={() => window.print()}>{t('brief.print')}</TextButton>
      <TextButton onClick={saveMarkdown}>{t('brief.markdown')}</TextButton>
      {children}
      <p role="status" class="soft">
        {state === 'busy' && t('brief.loading')}
        {state === 'failed' && t('brief.failed')}
      </p>
    </section>
  )
}
