import type { LetterHeader } from '../letters/letter.ts'
import { namesResolution } from './assign-letters.ts'
import type { LetterKey } from './letter-key.ts'
import type { MandateLine } from './mandate-lines.ts'
import { type Signals, signal } from './signals.ts'
import type { TextTopic } from './text-topic.ts'

export interface CrossSessionInput {
  header: LetterHeader
  key: LetterKey
  facts: LetterFacts
  text: TextTopic
  /** How alike the letter's subject is to the text's mandate line, or to its title without one. */
  likeness: number
  lines: readonly MandateLine[]
}

/** From this likeness on a subject is the title of a line. */
const SAME_SUBJECT = 0.8
/** A letter on these asks for a text that renews them. */
const MANDATE = /\b(?:mandate|renewal|extension)\b/i

/** Facts of a letter that decide about texts of other sessions; the same for every text. */
export interface LetterFacts {
  /** The resolution that its subject names by its number. */
  named: string | null
  /** A session that it is addressed to has a text of one of its mandate lines. */
  sessionHasText: boolean
  /** The one resolution of the Council that it cites. */
  onlyCited: string | null
  asksForMandate: boolean
}

/** Finds the facts of a letter that decide about texts of other sessions. */
export function letterFacts(
  header: LetterHeader,
  key: LetterKey,
  lines: readonly MandateLine[],
): LetterFacts {
  const cited = header.resolutions_cited.filter((symbol) => symbol.startsWith('A/HRC/'))
  return {
    named: namesResolution(header),
    sessionHasText: header.sessions.some((session) =>
      key.mandateLines.some(([anchor]) => lines[anchor]?.sessions.includes(session)),
    ),
    onlyCited: cited.length === 1 ? (cited[0] ?? null) : null,
    asksForMandate: MANDATE.test(header.subject),
  }
}

/**
 * Tells whether a letter on the mandate line of a text is about this very text although it is not
 * addressed to its session. Gives the signal that makes it so, or null:
 * - its subject names the resolution;
 * - it cites this one resolution, and its own session has no text of the line;
 * - its subject is the title of the only text of a thematic line;
 * - its session has no text of the line, but the one before it has (a panel or report that the
 *   text asked for), or, for a theme or where its subject is a mandate, the one after it (the text
 *   that the letter asks for);
 * - it names no session, and this is the only text with its subject as title.
 */
export function crossSessionSignal(input: CrossSessionInput): Signals | null {
  const { header, key, facts, text, likeness, lines } = input
  const { named, sessionHasText, onlyCited, asksForMandate } = facts
  if (named) return named === text.symbol ? signal('subject-names-resolution') : null
  if (sessionHasText) return null
  if (onlyCited !== null && (text.country === null || text.hasSeparateTopics)) {
    return onlyCited === text.symbol ? signal('only-resolution-cited') : null
  }
  if (key.sameTitleText !== null && key.sameTitleText === text.symbol)
    return signal('subject-is-title')
  if (isOnly(text, lines) && key.focus.length === 0 && likeness >= SAME_SUBJECT) {
    return isTimely(header, text) ? signal('only-text-on-subject') : null
  }
  for (const session of header.sessions) {
    const later = Number(session) - Number(text.session)
    if (later === 1 || (later === -1 && (text.country === null || asksForMandate))) {
      return signal('adjacent-session')
    }
  }
  return null
}

/** Whether a thematic text is the only one of its line, or one the catalogue has nothing like. */
function isOnly(
  { country, known, lines: [anchor] }: TextTopic,
  lines: readonly MandateLine[],
): boolean {
  if (country !== null) return false
  if (anchor === undefined || lines[anchor[0]]?.texts === 1) return true
  return !known && anchor[1] < SAME_SUBJECT
}

/** A letter may follow its text by years, but comes before it by one at most. */
function isTimely(header: LetterHeader, text: TextTopic): boolean {
  if (!header.date || !text.date) return true
  return Number(text.date.slice(0, 4)) - Number(header.date.slice(0, 4)) <= 1
}
