import type { SearchedLetter } from '../search/search-answer.ts'
import { compareAsks } from './ask-likeness.ts'
import { sessionOrder } from './list-query.ts'

/** An ask of a letter with what was asked before it in the same situation. */
export interface AskInTime {
  text: string
  /** The session at which the same was last asked before; null when it is new. */
  lastAsked: string | null
}

export interface LetterAsks {
  letter: SearchedLetter
  asks: AskInTime[]
}

/** What was asked at one session, newest letter first. */
export interface SessionAsks {
  session: string
  letters: LetterAsks[]
  /** Asks of the session before that nobody took up again at this one. */
  dropped: string[]
}

/**
 * Gives what the letters on a situation asked, session by session, the newest first, and how it
 * changed. Asks are compared by their words, so one that was worded quite otherwise counts as new.
 * Letters to no session, and letters without asks, are left out; a letter to several counts at the
 * first.
 */
export function asksBySession(
  letters: readonly SearchedLetter[],
  dateOf: (session: string) => string | null,
): SessionAsks[] {
  const asking = letters.filter(({ sessions, asks }) => sessions.length > 0 && asks.length > 0)
  const likeness = compareAsks(asking.flatMap(({ asks }) => asks))
  const bySession = Map.groupBy(asking, ({ sessions }) => sessions[0] ?? '')
  const order = [...bySession.keys()].sort((a, b) => compareSessions(a, b, dateOf))
  const before: { text: string; session: string }[] = []
  let previous: string[] = []
  const found = order.map((session): SessionAsks => {
    const here = (bySession.get(session) ?? []).toSorted(newestFirst)
    const letterAsks = here.map((letter) => ({
      letter,
      asks: letter.asks.map((text) => ({ text, lastAsked: lastAsked(text) })),
    }))
    const now = here.flatMap(({ asks }) => asks)
    const dropped = previous.filter((old) => !now.some((text) => likeness(old, text) > 0))
    before.push(...now.map((text) => ({ text, session })))
    previous = now
    return { session, letters: letterAsks, dropped }
  })
  return found.reverse()

  function lastAsked(text: string): string | null {
    return before.findLast((earlier) => likeness(earlier.text, text) > 0)?.session ?? null
  }
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
