import { useState } from 'preact/hooks'
import type { KeptStore } from '../../lib/kept/kept-store.ts'
import { TextButton } from '../common/text-button.tsx'
import type { Translate } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'
import { downloadJson } from '../library/save-file.ts'
import { errorSentence } from './error-sentence.ts'

/** The sentence on judgements, where there are any. */
function judgementsSaid(n: number, t: Translate): string[] {
  return n > 0 ? [t('keep.backed-up-judgements', { n })] : []
}

/** Saves all that is kept as one file, by one press; the import reads it back whole. */
export function BackUp({ open }: { open(): Promise<KeptStore> }) {
  const { t } = useWording()
  const [said, setSaid] = useState('')
  const onPress = async () => {
    try {
      const [store, { backupParts }] = await Promise.all([
        open(),
        import('../../lib/kept/backup.ts'),
      ])
      const [letters, drafts, judgements] = await Promise.all([
        store.letters(),
        store.drafts.all(),
        store.judgements.all(),
      ])
      const saved = new Date().toISOString()
      const name = `hrc-letters-backup-${saved.slice(0, 10)}.json`
      downloadJson(backupParts(letters, drafts, judgements, saved), name)
      const counts = { letters: letters.length, drafts: drafts.length }
      setSaid([t('keep.backed-up', counts), ...judgementsSaid(judgements.length, t)].join(' '))
    } catch (error) {
      console.error('HRC Letters:', error)
      setSaid(errorSentence(error, t))
    }
  }
  return (
    <span>
      <TextButton onClick={() => void onPress()}>{t('keep.back-up')}</TextButton>{' '}
      <span role="status" class="soft">
        {said}
      </span>
    </span>
  )
}
