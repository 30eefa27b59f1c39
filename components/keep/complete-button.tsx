import { newDraft } from '../../lib/kept/new-draft.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { errorSentence } from './error-sentence.ts'
import { useAttempt } from './use-attempt.ts'

/** Opens a letter of which only a part is known as a draft, with all that is known filled in. */
export function CompleteButton({ id }: { id: string }) {
  const { t } = useWording()
  const { keep, go } = useLibrary()
  const [problem, attempt] = useAttempt((error) => errorSentence(error, t))
  if (keep.isPrivate) return null
  const complete = () =>
    attempt(async () => {
      const base = (await keep.store.letter(id))?.revision ?? 0
      const draft = newDraft({ task: 'complete', from: 'page', source: null, of: id, base })
      const { id: begun } = await keep.store.drafts.save(draft)
      go({ view: 'draft', id: begun })
    })
  return (
    <>
      <TextButton onClick={() => void complete()}>{t('complete.button')}</TextButton>
      {problem && <span role="alert">{problem}</span>}
    </>
  )
}
