import { TextButton } from '../common/text-button.tsx'
import { useQuestion } from '../common/use-question.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { BackUp } from './back-up.tsx'
import { errorSentence } from './error-sentence.ts'
import { useAttempt } from './use-attempt.ts'

interface EraseKeptProps {
  letters: number
  drafts: number
  judgements: number
  onErased(): void
}

/** Deletes all that is kept, after asking once and offering to back it up. */
export function EraseKept({ letters, drafts, judgements, onErased }: EraseKeptProps) {
  const { t } = useWording()
  const { keep } = useLibrary()
  const { isAsking, setAsking, focused } = useQuestion()
  const [problem, attempt] = useAttempt((error) => errorSentence(error, t, 'keep.erase-changed'))
  if (!isAsking) {
    return (
      <p class="erase-kept">
        <TextButton ref={focused} onClick={() => setAsking(true)}>
          {t('keep.erase')}
        </TextButton>
      </p>
    )
  }
  const onErase = async () => {
    const error = await attempt(async () => {
      await keep.store.erase({ letters, drafts, judgements })
      keep.announceChange()
    })
    onErased()
    if (error === null) setAsking(false)
  }
  return (
    <fieldset class="erase-kept">
      <legend>{t('keep.erase-question', { letters, drafts })}</legend>
      {judgements > 0 && <p>{t('keep.erase-judgements', { n: judgements })}</p>}
      <p class="actions">
        <BackUp open={async () => keep.store} />
      </p>
      <p class="actions">
        <TextButton onClick={() => void onErase()}>{t('keep.erase-yes')}</TextButton>
        <TextButton ref={focused} onClick={() => setAsking(false)}>
          {t('keep.erase-no')}
        </TextButton>
      </p>
      {problem && <p role="alert">{problem}</p>}
    </fieldset>
  )
}
