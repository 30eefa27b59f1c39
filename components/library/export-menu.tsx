import { useRef, useState } from 'preact/hooks'
import { EXPORT_FORMATS, type ExportFormat, FILE_TYPES } from '../../lib/letters/export/format.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from './library-context.ts'
import { download, fileName } from './save-file.ts'

interface ExportMenuProps {
  ids: readonly string[]
  /** Of the list: the file is named after it. */
  title: string
}

/** Takes a list along: as data, as citations, or on paper. */
export function ExportMenu({ ids, title }: ExportMenuProps) {
  const { t } = useWording()
  const { source } = useLibrary()
  const menu = useRef<HTMLDetailsElement>(null)
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const close = () => {
    if (menu.current) menu.current.open = false
    menu.current?.querySelector('summary')?.focus()
  }
  const take = async (format: ExportFormat) => {
    setState('busy')
    try {
      const letters = await source.letters(ids)
      const { writeLetters } = await import('../../lib/letters/export/write-export.ts')
      const { ending, type } = FILE_TYPES[format]
      const content = new Blob([writeLetters(letters, format)], { type: `${type};charset=utf-8` })
      download(content, fileName(title, ending))
      setState('ready')
      close()
    } catch (error) {
      console.error('HRC Letters:', error)
      setState('failed')
    }
  }
  const print = () => {
    close()
    window.print()
  }
  if (ids.length === 0) return null
  return (
    <details class="menu" ref={menu} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <summary>{t('library.export')}</summary>
      <div class="menu-body">
        <ul aria-label={t('library.export-of', { n: ids.length })}>
          {EXPORT_FORMATS.map((format) => (
            <li key={format}>
              <button type="button" disabled={state === 'busy'} onClick={() => take(format)}>
                {t(`library.export.${format}`)}
              </button>
            </li>
          ))}
          <li class="menu-apart">
            <button type="button" onClick={print}>
              {t('library.print')}
            </button>
          </li>
        </ul>
        <p role="status" class="soft">
          {state === 'failed' && t('library.export-failed')}
        </p>
      </div>
    </details>
  )
}
