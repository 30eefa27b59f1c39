import { rawRecords } from '../../lib/kept/damaged-records.ts'
import type { DamagedRecord } from '../../lib/kept/kept-letter.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { downloadJson } from '../library/save-file.ts'
import { errorSentence } from './error-sentence.ts'
import { useAttempt } from './use-attempt.ts'

/** No more ids are named: a damaged one may be of any length. */
const MAX_NAMED = 10
const MAX_ID_LENGTH = 60

interface DamagedProps {
  damaged: readonly DamagedRecord[]
  onChange(): void
}

/** Tells of what cannot be read: it can be saved as it is, and deleted. */
export function Damaged({ damaged, onChange }: DamagedProps) {
  const { t } = useWording()
  const { keep } = useLibrary()
  const [problem, attempt] = useAttempt((error) => errorSentence(error, t))
  const onSave = () =>
    attempt(async () => {
      const text = await rawRecords(keep.store.connection, damaged)
      downloadJson([text], 'hrc-letters-damaged.json')
    })
  const onDelete = () =>
    attempt(async () => {
      await keep.store.removeDamaged(damaged)
      keep.announceChange()
      onChange()
    })
  const letters = damaged.filter(({ store }) => store === 'letters')
  const others = damaged.length - letters.length
  return (
    <div class="page-problem" role="alert">
      {letters.length > 0 && <p>{t('keep.damaged', { n: letters.length, ids: idsOf(letters) })}</p>}
      {others > 0 && <p>{t('keep.damaged-others', { n: others })}</p>}
      <p class="actions">
        <TextButton onClick={() => void onSave()}>{t('keep.save-damaged')}</TextButton>
        <TextButton onClick={() => void onDelete()}>{t('keep.delete-damaged')}</TextButton>
      </p>
      {problem && <p>{problem}</p>}
    </div>
  )
}

function idsOf(damaged: readonly DamagedRecord[]): string {
  const named = damaged.slice(0, MAX_NAMED).map(({ id }) => id.slice(0, MAX_ID_LENGTH))
  return [...named, ...(damaged.length > MAX_NAMED ? ['…'] : [])].join(', ')
}
