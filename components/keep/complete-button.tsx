import type { Letter } from '../../lib/letters/letter.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { errorSentence } from './error-sentence.ts'
import { beginCompletion } from './keep-public.ts'
import { useAttempt } from './use-attempt.ts'

/** Opens a letter of which only a part is known as a draft, with all that is known filled in. */
export function CompleteButton({ letter: record }: { letter: Letter }) {
  const { t } = useWording()
  const { keep, go } = useLibrary()
  const [problem, attempt] = useAttempt((error) => errorSentence(error, t))
  if (!keep.keepsLetters) return null
  const complete = () =>
    attempt(async () => {
      const { id } = await beginCompletion(keep, record)
      go({ view: 'draft', id })
    })
  return (
    <>
      <TextButton onClick={() => void complete()}>{t('complete.button')}</TextButton>
      {problem && <span role="alert">{problem}</span>}
    </>
  )
}
