import { useMemo } from 'preact/hooks'
import { NOTHING_CHOSEN, START, writeRoute } from '../../lib/analysis/library-route.ts'
import { coSigners, type Signatory, tally } from '../../lib/analysis/signatory-profiles.ts'
import { useWording } from '../common/wording.ts'
import { CountList } from './count-list.tsx'
import { facetValueName } from './display-names.ts'
import { LettersSection } from './letters-section.tsx'
import { useLibrary } from './library-context.ts'
import { listsNote } from './lists-note.ts'
import { NotFound } from './message-page.tsx'
import { Section } from './section.tsx'
import { TakeAlong } from './take-along.tsx'
import { useTitle } from './use-title.ts'
import { YearsFigure } from './years-figure.tsx'

const LETTERS_SHOWN = 40

/** One organisation under all its spellings: what it signed, on what, and with whom. */
export function SignatoryPage({ signatoryKey: given }: { signatoryKey: string }) {
  const wording = useWording()
  const { t, state } = wording
  const { loaded } = useLibrary()
  const { find, keyOf } = loaded.signatories
  // What leads here from beside a page knows the name alone.
  const signatoryKey = find(given) ? given : keyOf(given)
  const signatory = find(signatoryKey)
  const profile = useProfile(signatory)
  useTitle(signatory?.name ?? t('library.not-found'))
  if (!signatory || !profile)
    return <NotFound text={t('library.no-signatory', { key: signatoryKey })} />
  const { letters, situations, themes, partners, sessions } = profile
  const { name, organization, spellings } = signatory
  const nameOf = (key: string) => loaded.signatories.nameOf(key)
  const narrowed = { ...NOTHING_CHOSEN, organization: [signatoryKey] }
  return (
    <div class="subject-page">
      <header class="page-head">
        <p class="dateline">
          {t('library.signatory')}
          {organization?.acronym && organization.acronym !== name && (
            <>
              {' · '}
              <bdi>{organization.acronym}</bdi>
            </>
          )}
        </p>
        <h2 class="page-title" tabIndex={-1}>
          <bdi>{name}</bdi>
        </h2>
        <p class="page-facts">{factsOf(signatory)}</p>
        {spellings.length > 0 && (
          <p class="soft spellings">
            {t('library.spellings')} <bdi>{spellings.join(' · ')}</bdi>
          </p>
        )}
        <TakeAlong
          of={{ view: 'signatory', key: signatoryKey }}
          ids={letters.map(({ id }) => id)}
          title={name}
        />
      </header>
      <Section title={t('library.by-year')}>
        <YearsFigure title={t('library.by-year-of', { name })} letters={letters} />
      </Section>
      <div class="columns is-even">
        <Section title={t('library.on-situations')}>
          <CountList
            counts={situations}
            nameOf={state}
            hrefOf={(country) => writeRoute({ view: 'situation', country })}
          />
        </Section>
        <Section title={t('library.signs-with')}>
          <CountList
            counts={partners}
            nameOf={nameOf}
            hrefOf={(key) => writeRoute({ view: 'signatory', key })}
            note={listsNote(signatory.signed, t)}
          />
        </Section>
        <Section title={t('library.at-sessions')}>
          <CountList
            counts={sessions}
            nameOf={wording.session}
            hrefOf={(session) => writeRoute({ view: 'session', session, item: null })}
          />
        </Section>
        <Section title={t('library.on-themes')}>
          <CountList
            counts={themes}
            nameOf={(theme) => facetValueName('theme', theme, wording, loaded.signatories)}
            hrefOf={(theme) => writeRoute({ ...START, chosen: { ...narrowed, theme: [theme] } })}
          />
        </Section>
      </div>
      <LettersSection letters={letters} most={LETTERS_SHOWN} chosen={narrowed} />
    </div>
  )

  function factsOf({ signed, published }: Signatory): string {
    return [
      signed.length > 0 && t('library.signed', { n: signed.length }),
      published.length > 0 &&
        t(signed.length > 0 ? 'library.published-more' : 'library.published', {
          n: published.length,
        }),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}

function useProfile(signatory: Signatory | null) {
  const { loaded } = useLibrary()
  return useMemo(() => {
    if (!signatory) return null
    const own = new Set([...signatory.signed, ...signatory.published])
    const letters = loaded.letters.filter((letter) => own.has(letter))
    return {
      letters,
      situations: tally(letters, ({ countries }) => countries),
      themes: tally(letters, ({ themes }) => themes),
      sessions: tally(letters, ({ sessions }) => sessions),
      partners: coSigners(signatory, loaded.signatories),
    }
  }, [loaded, signatory])
}
