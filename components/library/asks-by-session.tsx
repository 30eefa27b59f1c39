import type { SessionAsks } from '../../lib/analysis/asks-by-session.ts'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'
import { ToldAsk } from './told-ask.tsx'

/** What was asked, session by session. */
export function AsksBySession({ sessions }: { sessions: readonly SessionAsks[] }) {
  const { t, session: sessionName } = useWording()
  if (sessions.length === 0) return <p class="soft">{t('library.asks-none')}</p>
  return (
    <ol class="asks-by-session">
      {sessions.map(({ session, letters }) => (
        <li key={session}>
          <h4 class="session-title">
            <a href={writeRoute({ view: 'session', session, item: null })}>
              {sessionName(session)}
            </a>
          </h4>
          {letters.map((letter) => (
            <AsksOf key={letter.id} letter={letter} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function AsksOf({ letter: { id, publisher, date, asks } }: { letter: SearchedLetter }) {
  const wording = useWording()
  return (
    <div class="letter-asks">
      <p class="label">
        <a href={writeRoute({ view: 'letter', id })}>
          <bdi>{publisher}</bdi>
          {date && `, ${wording.date(date)}`}
        </a>
      </p>
      <ul>
        {asks.map((ask) => (
          <li class="ask" key={ask}>
            <ToldAsk texts={[ask]} />
          </li>
        ))}
      </ul>
    </div>
  )
}
