import type { SearchedLetter } from '../search/search-answer.ts'
import { sessionOrder } from './list-query.ts'

/** What was asked at one session: its letters that ask for something, the newest first. */
export interface SessionAsks {
  session: string
  letters: SearchedLetter[]
}

/**
 * What the letters on a situation asked, session by session, the newest first. Letters to no
 * session, and letters without asks, are left out; a letter to several counts at the first.
 */
export function asksBySession(
  letters: readonly SearchedLetter[],
  dateOf: (session: string) => string | null,
): SessionAsks[] {
  const asking = letters.filter(({ sessions, asks }) => sessions.length > 0 && asks.length > 0)
  const bySession = Map.groupBy(asking, ({ sessions }) => sessions[0] ?? '')
  return [...bySession]
    .map(([session, here]) => ({ session, letters: here.toSorted(newestFirst) }))
    .sort((a, b) => compareSessions(b.session, a.session, dateOf))
}

/** By their first day; where one is not known, by number within a kind. */
function compareSessions(a: string, b: string, dateOf: (session: string) => string | null): number {
  const [dateA, dateB] = [dateOf(a), dateOf(b)]
  if (dateA && dateB && dateA !== dateB) return dateA < dateB ? -1 : 1
  return sessionOrder(a) - sessionOrder(b)
}

function newestFirst(a: SearchedLetter, b: SearchedLetter): number {
  return (b.date ?? '') < (a.date ?? '') ? -1 : 1
}
