import type { AskInTime, LetterAsks, SessionAsks } from '../../lib/analysis/changed-asks.ts'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import { useWording } from '../common/wording.ts'

/** What was asked, session by session, with what was taken up again and what was not. */
export function AsksChanged({ sessions }: { sessions: readonly SessionAsks[] }) {
  const { t, session: sessionName } = useWording()
  if (sessions.length === 0) return <p class="soft">{t('library.asks-none')}</p>
  return (
    <>
      <ol class="asks-by-session">
        {sessions.map(({ session, letters, dropped }, index) => (
          <li key={session}>
            <h4 class="session-title">
              <a href={writeRoute({ view: 'session', session, item: null })}>
                {sessionName(session)}
              </a>
            </h4>
            {letters.map((one) => (
              <AsksOf key={one.letter.id} {...one} isFirst={index === sessions.length - 1} />
            ))}
            {dropped.length > 0 && (
              <details class="dropped">
                <summary>{t('library.asks-dropped', { n: dropped.length })}</summary>
                <ul lang="en">
                  {dropped.map((ask) => (
                    <li key={ask} dir="auto">
                      {ask}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
      <p class="soft note">{t('library.asks-note')}</p>
    </>
  )
}

/** At the first session everything is new, and nothing is said of it. */
function AsksOf({ letter, asks, isFirst }: LetterAsks & { isFirst: boolean }) {
  const { date } = useWording()
  return (
    <div class="letter-asks">
      <p class="label">
        <a href={writeRoute({ view: 'letter', id: letter.id })}>
          <bdi>{letter.publisher}</bdi>
          {letter.date && `, ${date(letter.date)}`}
        </a>
      </p>
      <ul>
        {asks.map((ask) => (
          <Ask key={ask.text} {...ask} isFirst={isFirst} />
        ))}
      </ul>
    </div>
  )
}

function Ask({ text, lastAsked, isFirst }: AskInTime & { isFirst: boolean }) {
  const { t, session } = useWording()
  return (
    <li class={lastAsked === null && !isFirst ? 'ask is-new' : 'ask'}>
      <span lang="en" dir="auto">
        {text}
      </span>{' '}
      {!isFirst && (
        <span class="ask-history">
          {lastAsked === null
            ? t('library.ask-new')
            : t('library.ask-again', { session: session(lastAsked) })}
        </span>
      )}
    </li>
  )
}
