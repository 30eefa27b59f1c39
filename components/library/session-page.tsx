import { useMemo } from 'preact/hooks'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import { overviewOf, type SessionOverview } from '../../lib/analysis/session-overview.ts'
import { useWording } from '../common/wording.ts'
import { AgendaItemFilter } from './agenda-item-filter.tsx'
import { LetterLinks } from './letter-links.tsx'
import { useLibrary } from './library-context.ts'
import { NotFound } from './message-page.tsx'
import { Section } from './section.tsx'
import { SessionTable } from './session-table.tsx'
import { TakeAlong } from './take-along.tsx'
import { TextList } from './text-line.tsx'
import { MatchesShown, useMatches } from './use-matches.tsx'
import { useTitle } from './use-title.ts'

const NONE: SessionOverview = { texts: [], drafts: [], others: [], items: [] }

interface SessionPageProps {
  session: string
  /** The agenda item whose texts are shown; null for all. */
  item: number | null
}

/** A session: every text with the letters on it, what they ask, and what became of it. */
export function SessionPage({ session, item }: SessionPageProps) {
  const wording = useWording()
  const { t } = wording
  const { loaded } = useLibrary()
  const { catalogue, letters } = loaded
  const opened = useMatches()
  const known = catalogue.sessions.find(({ number }) => number === session)
  const overview = useMemo(
    () =>
      opened.value
        ? overviewOf({ session, catalogue, letters, lettersOf: opened.value.lettersOf })
        : NONE,
    [opened.value, session, catalogue, letters],
  )
  const name = wording.session(session)
  useTitle(known ? name : t('library.not-found'))
  if (!known) return <NotFound text={t('library.no-session', { session: name })} />
  const shown = overview.texts.filter(({ text }) => item === null || text.agendaItem === item)
  const withLetters = shown.filter((one) => one.letters.length > 0)
  const without = shown.filter((one) => one.letters.length === 0).map(({ text }) => text)
  const ids = [...new Set([...withLetters.flatMap((one) => one.letters), ...overview.others])].map(
    ({ id }) => id,
  )
  const days = [known.start, known.end].flatMap((day) => (day ? wording.date(day) : []))
  return (
    <div class="subject-page session-page">
      <header class="page-head">
        {days.length > 0 && <p class="dateline">{[...new Set(days)].join(' – ')}</p>}
        <h2 class="page-title" tabIndex={-1}>
          {name}
        </h2>
        {known.title && (
          <p class="page-facts" lang="en" dir="auto">
            {known.title}
          </p>
        )}
        <MatchesShown opened={opened}>
          <p class="page-facts">
            {t('library.session-facts', {
              texts: shown.length,
              on: withLetters.length,
              letters: new Set(withLetters.flatMap((one) => one.letters)).size,
            })}
          </p>
          {overview.items.length > 0 && (
            <AgendaItemFilter session={session} item={item} items={overview.items} />
          )}
          <TakeAlong of={{ view: 'session', session, item }} ids={ids} title={name} />
        </MatchesShown>
      </header>
      {withLetters.length > 0 && (
        <Section title={t('library.texts-with-letters')}>
          <SessionTable texts={withLetters} />
          <p class="soft note">{t('library.shared-asks-note')}</p>
        </Section>
      )}
      {item === null && overview.drafts.length > 0 && (
        <Section title={t('library.drafts-named')}>
          <ul class="text-lines">
            {overview.drafts.map(({ symbol, letters: naming }) => (
              <li key={symbol}>
                <p class="text-facts">
                  <bdi>{symbol}</bdi>
                </p>
                <LetterLinks letters={naming} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {item === null && overview.others.length > 0 && (
        <Section title={t('library.to-session-only', { n: overview.others.length })}>
          <LetterLinks letters={overview.others} />
        </Section>
      )}
      {without.length > 0 && (
        <Section title={t('library.texts-without-letters', { n: without.length })}>
          <div class="texts-in-columns">
            <TextList texts={without} />
          </div>
        </Section>
      )}
      <p class="no-print page-foot">
        <a href={writeRoute({ view: 'sessions' })}>{t('library.to-sessions')}</a>
      </p>
    </div>
  )
}
