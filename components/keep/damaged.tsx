import { rawRecords } from '../../lib/kept/damaged-records.ts'
import type { DamagedRecord } from '../../lib/kept/kept-letter.ts'
import { useLibrary } from '../library/library-context.ts'
import { download } from '../library/save-file.ts'
import { TextButton } from '../shared/text-button.tsx'
import { useWording } from '../shared/wording.ts'
import { troubleSentence } from './trouble-sentence.ts'
import { useAttempt } from './use-attempt.ts'

/** No more ids are named: a damaged one may be of any length. */
const NAMED = 10
const LONGEST = 60

interface DamagedProps {
  damaged: readonly DamagedRecord[]
  look(): void
}

/** Tells of what cannot be read: it can be saved as it is, and deleted. */
export function Damaged({ damaged, look }: DamagedProps) {
  const { t } = useWording()
  const { keep } = useLibrary().source
  const [problem, attempt] = useAttempt((error) => troubleSentence(error, t))
  const onSave = () =>
    attempt(async () => {
      const text = await rawRecords(keep.store.connection, damaged)
      download(new Blob([text], { type: 'application/json' }), 'hrc-letters-damaged.json')
    })
  const onDelete = () =>
    attempt(async () => {
      await keep.store.removeDamaged(damaged)
      keep.tellChange()
      look()
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
  const named = damaged.slice(0, NAMED).map(({ id }) => id.slice(0, LONGEST))
  return [...named, ...(damaged.length > NAMED ? ['…'] : [])].join(', ')
}
