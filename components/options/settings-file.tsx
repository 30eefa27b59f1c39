import { useRef } from 'preact/hooks'
import type { SettingsFault } from '../../extension/settings-file.ts'
import type { Wording } from '../common/create-wording.ts'
import { useWording } from '../common/wording.ts'

/** What came of the last import; null before there was one. */
export type Imported = { state: 'done' } | { state: 'failed'; faults: SettingsFault[] } | null

interface SettingsFileProps {
  imported: Imported
  onExport(): void
  onImport(file: File): void
}

/** Settings to a file and back. */
export function SettingsFile({ imported, onExport, onImport }: SettingsFileProps) {
  const wording = useWording()
  const { t } = wording
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <div class="buttons">
        <button type="button" class="plain-button" onClick={onExport}>
          {t('options.export')}
        </button>
        <button type="button" class="plain-button" onClick={() => input.current?.click()}>
          {t('options.import')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) onImport(file)
            // The same file can be chosen again once it was mended.
            currentTarget.value = ''
          }}
        />
      </div>
      <div role="status" class="imported">
        {imported?.state === 'done' && <p>{t('options.imported')}</p>}
        {imported?.state === 'failed' && (
          <>
            <p>{t('options.import-failed')}</p>
            <ul>
              {imported.faults.map((fault, index) => (
                <li key={`${index} ${fault.kind}`}>{sentence(fault, wording)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  )
}

function sentence(fault: SettingsFault, { t }: Wording): string {
  switch (fault.kind) {
    case 'field': {
      const { field, expected, found } = fault
      return t('options.fault-field', { field, expected, found })
    }
    case 'unknown-field':
      return t('options.fault-unknown-field', { field: fault.field })
    case 'more':
      return t('options.fault-more', { n: fault.count })
    default:
      return t(`options.fault-${fault.kind}`)
  }
}
