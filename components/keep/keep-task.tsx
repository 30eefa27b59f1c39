import { useEffect } from 'preact/hooks'
import { type Route, writeRoute } from '../../lib/analysis/library-route.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { Message, NotFound } from '../library/message-page.tsx'
import { errorSentence } from './error-sentence.ts'
import { beginCompletion, saveLetter } from './keep-public.ts'
import { NothingKept } from './nothing-kept.tsx'
import { useAttempt } from './use-attempt.ts'

interface KeepTaskProps {
  task: 'save' | 'complete'
  id: string
  /** Takes the place of this one in the browser's history: going back does nothing twice. */
  onDone(route: Route): void
}

/** What another surface asked for, done once: a public letter saved, or a draft begun to complete it. */
export function KeepTask({ task, id, onDone }: KeepTaskProps) {
  const { t } = useWording()
  const { keep, source, loaded } = useLibrary()
  const [problem, attempt] = useAttempt((error) => errorSentence(error, t))
  const isKnown = loaded.search.letter(id) !== undefined
  const run = () =>
    attempt(async () => {
      const held = await source.letter(id)
      if (!held) throw new Error(`There is no letter ${id}.`)
      if (task === 'complete') {
        const draft = await beginCompletion(keep, held.letter)
        return onDone({ view: 'draft', id: draft.id })
      }
      if (held.provenance !== 'user') await saveLetter(keep, held.letter)
      onDone({ view: 'letter', id })
    })
  useEffect(() => {
    if (isKnown && keep.keepsLetters) void run()
  }, [])
  if (!keep.keepsLetters) return <NothingKept />
  if (!isKnown) return <NotFound text={t('library.no-letter', { id })} />
  return (
    <Message title={t(task === 'save' ? 'bar.save-named' : 'complete.button')}>
      {problem === null ? (
        <p class="late soft">{t('letter.loading')}</p>
      ) : (
        <>
          <p role="alert">{problem}</p>
          <p>
            <a href={writeRoute({ view: 'letter', id })}>{t('popup.letter')}</a>
          </p>
        </>
      )}
    </Message>
  )
}
