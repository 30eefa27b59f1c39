import { useMemo } from 'preact/hooks'
import { type Route, writeRoute } from '../../lib/analysis/library-route.ts'
import { type Followed, followedKey, lettersOf } from '../../lib/following/followed.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { Wording } from '../common/create-wording.ts'
import type { MessageKey } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'
import { LetterRow } from '../library/letter-row.tsx'
import { type LibraryState, useLibrary } from '../library/library-context.ts'
import { useMatches } from '../library/use-matches.tsx'
import { useTitle } from '../library/use-title.ts'
import { NewsLine } from './news-line.tsx'
import { Star } from './star.tsx'
import { useFollowing } from './use-following.ts'

/** New letters shown of each thing that is followed. */
const MOST_NEW = 5

const KINDS: Record<Followed['kind'], MessageKey> = {
  situation: 'library.situation',
  line: 'following.line',
  session: 'library.table.session',
  signatory: 'library.signatory',
  letter: 'library.table.letter',
}

/** What the user follows, with what is new of it first. */
export function FollowingPage() {
  const { t } = useWording()
  const { source } = useLibrary()
  const following = useFollowing(source.following)
  useTitle(t('following.title'))
  return (
    <div class="subject-page">
      <header class="page-head">
        <h2 class="page-title" tabIndex={-1}>
          {t('following.title')}
        </h2>
        {following && <NewsLine since={following.since} />}
      </header>
      {following?.followed.length === 0 && <p class="soft">{t('following.none')}</p>}
      {following && <FollowedList followed={following.followed} />}
    </div>
  )
}

function FollowedList({ followed }: { followed: readonly Followed[] }) {
  const wording = useWording()
  const { t } = wording
  const library = useLibrary()
  const { loaded } = library
  const matches = useMatches().value
  const listed = useMemo(
    () =>
      followed.map((one) => {
        const letters = lettersOf(one, { ...loaded, matches })
        const fresh = letters.filter(({ isNew }) => isNew)
        return { one, letters, fresh }
      }),
    [followed, loaded, matches],
  )
  return (
    <>
      {listed
        .toSorted((a, b) => b.fresh.length - a.fresh.length)
        .map(({ one, letters, fresh }) => {
          const { name, route } = describe(one, wording, library)
          return (
            <section key={followedKey(one)} class="page-section">
              <h3 class="section-title">
                <a href={writeRoute(route)} dir="auto">
                  {name}
                </a>
              </h3>
              <p class="page-facts">
                {[
                  t(KINDS[one.kind]),
                  ...(one.kind === 'letter'
                    ? []
                    : [t('following.counts', { letters: letters.length, n: fresh.length })]),
                ].join(' · ')}
              </p>
              <Star of={one} label={name} />
              {fresh.length > 0 && (
                <ol class="results">
                  {fresh.slice(0, MOST_NEW).map(({ id }) => (
                    <LetterRow key={id} id={id} />
                  ))}
                </ol>
              )}
            </section>
          )
        })}
    </>
  )
}

/** What is followed as a reader names it, and where it stands. */
function describe(
  { kind, of }: Followed,
  { state, session }: Wording,
  { loaded }: LibraryState,
): { name: string; route: Route } {
  switch (kind) {
    case 'situation':
      return { name: state(of), route: { view: 'situation', country: of } }
    case 'session':
      return { name: session(of), route: { view: 'session', session: of, item: null } }
    case 'signatory':
      return { name: loaded.signatories.nameOf(of), route: { view: 'signatory', key: of } }
    case 'letter': {
      const letter = loaded.search.letter(of)
      return { name: letter ? headingOf(letter).text : of, route: { view: 'letter', id: of } }
    }
    case 'line': {
      const text = loaded.catalogue.texts.find(({ symbol }) => symbol === of)
      return { name: text?.title ?? of, route: { view: 'text', symbol: of } }
    }
  }
}
