import { useMemo } from 'preact/hooks'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import { sessionOrder } from '../../lib/analysis/list-query.ts'
import type { Session } from '../../lib/council/session.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from './library-context.ts'
import { Section } from './section.tsx'
import { useTitle } from './use-title.ts'

interface CountedSession extends Session {
  texts: number
  letters: number
}

const KINDS = ['regular', 'special', 'organizational'] as const

/** All sessions with texts or letters, the newest first. */
export function SessionsPage() {
  const { t } = useWording()
  const { loaded } = useLibrary()
  const sessions = useMemo(() => {
    const texts = Map.groupBy(loaded.catalogue.texts, ({ session }) => session)
    return loaded.catalogue.sessions
      .map((session) => ({
        ...session,
        texts: texts.get(session.number)?.length ?? 0,
        letters: loaded.letters.filter((letter) => letter.sessions.includes(session.number)).length,
      }))
      .filter(({ texts, letters }) => texts + letters > 0)
      .sort((a, b) => sessionOrder(b.number) - sessionOrder(a.number))
  }, [loaded])
  useTitle(t('library.sessions'))
  return (
    <div class="subject-page">
      <header class="page-head">
        <h2 class="page-title" tabIndex={-1}>
          {t('library.sessions')}
        </h2>
      </header>
      {KINDS.map((kind) => {
        const own = sessions.filter((session) => session.kind === kind)
        if (own.length === 0) return null
        return (
          <Section key={kind} title={t(`library.sessions.${kind}`)}>
            <ul class="session-lines">
              {own.map((session) => (
                <SessionLine key={session.number} session={session} />
              ))}
            </ul>
          </Section>
        )
      })}
    </div>
  )
}

function SessionLine({ session }: { session: CountedSession }) {
  const wording = useWording()
  const { number, title, start, end, texts, letters } = session
  return (
    <li>
      <a href={writeRoute({ view: 'session', session: number, item: null })}>
        {wording.session(number)}
      </a>
      {title && (
        <span class="session-subject" lang="en" dir="auto">
          {title}
        </span>
      )}
      <span class="text-facts">
        {[
          ...(start
            ? [[start, ...(end && end !== start ? [end] : [])].map(wording.date).join(' – ')]
            : []),
          wording.t('library.texts-count', { n: texts }),
          wording.t('list.count', { n: letters }),
        ].join(' · ')}
      </span>
    </li>
  )
}
