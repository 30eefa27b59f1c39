import { useMemo } from 'preact/hooks'
import { asksBySession } from '../../lib/analysis/asks-by-session.ts'
import { NOTHING_CHOSEN, writeRoute } from '../../lib/analysis/library-route.ts'
import { countSigners, tally } from '../../lib/analysis/signatory-profiles.ts'
import { useWording } from '../common/wording.ts'
import { AdoptedTexts } from './adopted-texts.tsx'
import { AsksBySession } from './asks-by-session.tsx'
import { CountList } from './count-list.tsx'
import { LettersSection } from './letters-section.tsx'
import { useLibrary } from './library-context.ts'
import { listsNote } from './lists-note.ts'
import { NotFound } from './message-page.tsx'
import { Section } from './section.tsx'
import { TakeAlong } from './take-along.tsx'
import { TimelineFigure } from './timeline-figure.tsx'
import { useTitle } from './use-title.ts'

/** Letters shown in full below everything else. */
const LETTERS_SHOWN = 12

/** What was asked on the situation in a country, by whom, and what the Council adopted. */
export function SituationPage({ country }: { country: string }) {
  const { t, state } = useWording()
  const { loaded } = useLibrary()
  const { letters, texts, asks, signers, countries } = useSituation(country)
  const name = state(country)
  useTitle(letters.length > 0 ? name : t('library.not-found'))
  if (letters.length === 0) return <NotFound text={t('library.no-situation', { country: name })} />
  const nameOf = (key: string) => loaded.signatories.nameOf(key)
  const chosen = { ...NOTHING_CHOSEN, country: [country] }
  return (
    <div class="subject-page">
      <header class="page-head">
        <p class="dateline">{t('library.situation')}</p>
        <h2 class="page-title" tabIndex={-1}>
          {name}
        </h2>
        <p class="page-facts">
          {t('library.situation-facts', { letters: letters.length, texts: texts.length })}
        </p>
        <TakeAlong
          of={{ view: 'situation', country }}
          ids={letters.map(({ id }) => id)}
          title={name}
        />
      </header>
      <Section title={t('library.timeline')}>
        <TimelineFigure
          title={t('library.timeline-of', { country: name })}
          letters={letters}
          texts={texts}
        />
      </Section>
      <div class="columns">
        <Section title={t('library.asks-by-session')}>
          <AsksBySession sessions={asks} />
        </Section>
        <div>
          <Section title={t('library.signed-most')}>
            <CountList
              counts={signers}
              nameOf={nameOf}
              hrefOf={(key) => writeRoute({ view: 'signatory', key })}
              note={listsNote(letters, t)}
            />
          </Section>
          {countries.length > 0 && (
            <Section title={t('library.also-on')}>
              <CountList
                counts={countries}
                nameOf={state}
                hrefOf={(other) => writeRoute({ view: 'situation', country: other })}
              />
            </Section>
          )}
          {texts.length > 0 && (
            <Section title={t('library.adopted')}>
              <AdoptedTexts texts={texts} />
            </Section>
          )}
        </div>
      </div>
      <LettersSection letters={letters} most={LETTERS_SHOWN} chosen={chosen} />
    </div>
  )
}

function useSituation(country: string) {
  const { loaded } = useLibrary()
  return useMemo(() => {
    const letters = loaded.letters.filter(({ countries }) => countries.includes(country))
    const texts = loaded.catalogue.texts
      .filter(({ countries }) => countries.includes(country))
      .toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))
    return {
      letters,
      texts,
      asks: asksBySession(letters, loaded.startOf),
      signers: countSigners(letters, loaded.signatories),
      countries: tally(letters, ({ countries }) => countries).filter(({ key }) => key !== country),
    }
    function dateOf({ date, session }: { date: string | null; session: string }): string {
      return date ?? loaded.startOf(session) ?? ''
    }
  }, [loaded, country])
}
