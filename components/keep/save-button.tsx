import type { Letter } from '../../lib/letters/letter.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { errorSentence } from './error-sentence.ts'
import { saveLetter } from './keep-public.ts'
import { useAttempt } from './use-attempt.ts'

/** Saves a public letter, as it is now, among those that the user keeps. */
export function SaveButton({ letter }: { letter: Letter }) {
  const { t } = useWording()
  const { keep } = useLibrary()
  const [problem, attempt] = useAttempt((error) => errorSentence(error, t))
  if (!keep.keepsLetters) return null
  const save = () => attempt(() => saveLetter(keep, letter))
  return (
    <>
      <TextButton aria-label={t('bar.save-named')} onClick={() => void save()}>
        {t('bar.save')}
      </TextButton>
      {problem && <span role="alert">{problem}</span>}
    </>
  )
}
