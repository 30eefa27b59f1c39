import { writeRoute } from '../../lib/analysis/library-route.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import { Failed } from '../common/failed.tsx'
import { LetterHead } from '../common/letter-head.tsx'
import { LetterBody } from '../common/letter-view.tsx'
import { SignatoryLinkProvider } from '../common/signatory-link.ts'
import { useOpened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'
import { CompleteButton } from '../keep/complete-button.tsx'
import { KeptBox } from '../keep/kept-box.tsx'
import { SaveButton } from '../keep/save-button.tsx'
import { useKeptChanges } from '../keep/use-kept-changes.ts'
import { CompareBox } from './compare-box.tsx'
import { useLibrary } from './library-context.ts'
import { MatchedTexts } from './matched-text-list.tsx'
import { NotFound } from './message-page.tsx'
import { NeighbourLinks } from './neighbour-links.tsx'
import { TakeAlong } from './take-along.tsx'
import { useTitle } from './use-title.ts'
import { useTranslation } from './use-translation.tsx'

/** A letter whole, with what stands around it. */
export function LetterPage({ id }: { id: string }) {
  const { t, state, session } = useWording()
  const { source, loaded } = useLibrary()
  const known = loaded.search.letter(id)
  const changes = useKeptChanges(source.keep)
  const opened = useOpened(() => source.letter(id), `${id} ${changes}`)
  const { value: held } = opened
  const translation = useTranslation(held && held.provenance !== 'user' ? held.letter : undefined)
  useTitle(known ? headingOf(known).text : t('library.not-found'))
  if (!known) return <NotFound text={t('library.no-letter', { id })} />
  const signatoryLink = (name: string) =>
    writeRoute({ view: 'signatory', key: loaded.signatories.keyOf(name) })
  return (
    <div class="letter-page">
      <div class="letter-whole">
        <article class="letter">
          <LetterHead letter={known}>
            {opened.value && <CompleteButton letter={opened.value.letter} />}
          </LetterHead>
          {opened.value ? (
            <SignatoryLinkProvider value={signatoryLink}>
              <LetterBody
                {...opened.value}
                {...translation}
                actions={
                  opened.value.provenance !== 'user' && <SaveButton letter={opened.value.letter} />
                }
              />
            </SignatoryLinkProvider>
          ) : (
            !opened.failed && <p class="late soft">{t('letter.loading')}</p>
          )}
          {opened.failed && <Failed text={t('letter.failed')} onRetry={opened.retry} />}
        </article>
      </div>
      <aside class="letter-around" aria-label={t('library.around')}>
        <div class="around-actions">
          <CompareBox id={id} title={headingOf(known).text} />
          <a href={writeRoute({ view: 'against', id, symbol: null, page: null })}>
            {t('against.from-letter')}
          </a>
          <TakeAlong of={{ view: 'letter', id }} ids={[id]} title={id} />
        </div>
        {opened.value?.provenance === 'user' && <KeptBox letter={opened.value.letter} />}
        {known.countries.length > 0 && (
          <section>
            <h3 class="part-title">{t('library.situations', { n: known.countries.length })}</h3>
            <ul class="links">
              {known.countries.map((country) => (
                <li key={country}>
                  <a href={writeRoute({ view: 'situation', country })}>{state(country)}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {known.sessions.length > 0 && (
          <section>
            <h3 class="part-title">{t('library.letter-sessions', { n: known.sessions.length })}</h3>
            <ul class="links">
              {known.sessions.map((number) => (
                <li key={number}>
                  <a href={writeRoute({ view: 'session', session: number, item: null })}>
                    {session(number)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <NeighbourLinks letter={known} />
        <MatchedTexts id={id} />
      </aside>
    </div>
  )
}
