import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { downloadJson, fileName } from '../library/save-file.ts'
import { BackUp } from './back-up.tsx'
import { useAttempt } from './use-attempt.ts'

/** All kept letters as a file: a backup with all there is, a JSON list, or one record a line. */
export function ExportKept() {
  const { t } = useWording()
  const { keep } = useLibrary()
  const [problem, attempt] = useAttempt(() => t('library.export-failed'))
  const take = (ending: 'json' | 'jsonl') =>
    attempt(async () => {
      const records = (await keep.store.letters()).map(({ letter }) => letter)
      const text =
        ending === 'json'
          ? `${JSON.stringify(records, null, 2)}\n`
          : records.map((record) => `${JSON.stringify(record)}\n`).join('')
      downloadJson([text], fileName(t('keep.file-name'), ending))
    })
  return (
    <p class="kept-export">
      <BackUp open={async () => keep.store} />
      <TextButton onClick={() => void take('json')}>{t('keep.export-json')}</TextButton>
      <TextButton onClick={() => void take('jsonl')}>{t('keep.export-jsonl')}</TextButton>
      <span role="status" class="soft">
        {problem}
      </span>
    </p>
  )
}
