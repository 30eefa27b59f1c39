import type { LetterHeader } from '../letters/letter.ts'
import { namesResolution } from './direct.ts'
import type { LetterKey } from './letter-key.ts'
import type { Line } from './lines.ts'
import { type Signals, signal } from './signals.ts'
import type { TextTopic } from './text-topic.ts'

export interface AcrossInput {
  header: LetterHeader
  key: LetterKey
  standing: Standing
  text: TextTopic
  /** How near the letter is to the text's line, or to its title where it has no line. */
  likeness: number
  lines: readonly Line[]
}

/** From this likeness on a subject is the title of a line. */
const SAME_SUBJECT = 0.8
/** A letter on these asks for a text that renews them. */
const MANDATE = /\b(?:mandate|renewal|extension)\b/i

/** What of a letter topics to every text across the sessions: found once for a letter. */
export interface Standing {
  /** The resolution that its subject names by its number. */
  named: string | null
  /** A session that it is addressed to has a text of a line it speaks to. */
  isServed: boolean
  /** The one resolution of the Council that it cites. */
  onlyCited: string | null
  asksForMandate: boolean
}

/** Finds the standing of a letter. */
export function standingOf(header: LetterHeader, key: LetterKey, lines: readonly Line[]): Standing {
  const cited = header.resolutions_cited.filter((symbol) => symbol.startsWith('A/HRC/'))
  return {
    named: namesResolution(header),
    isServed: header.sessions.some((session) =>
      key.anchors.some(([anchor]) => lines[anchor]?.sessions.includes(session)),
    ),
    onlyCited: cited.length === 1 ? (cited[0] ?? null) : null,
    asksForMandate: MANDATE.test(header.subject),
  }
}

/**
 * Whether a letter that is near to a text's line is about this very text although it is not
 * addressed to its session. Gives the signal that says so, or null:
 * - its subject names the resolution;
 * - it cites this one resolution, and its own session has no text of the line;
 * - its subject is the title of the only text of a thematic line;
 * - its session has no text of the line, but the one before it has (a panel or report that the
 *   text asked for), or, for a theme or where its subject is a mandate, the one after it (the text
 *   that the letter asks for);
 * - it names no session, and this is the only text with its subject as title.
 */
export function speaksAcross(input: AcrossInput): Signals | null {
  const { header, key, standing, text, likeness, lines } = input
  const { named, isServed, onlyCited, asksForMandate } = standing
  if (named) return named === text.symbol ? signal('subject-names-resolution') : null
  if (isServed) return null
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
function isOnly({ country, known, lines: [anchor] }: TextTopic, lines: readonly Line[]): boolean {
  if (country !== null) return false
  if (anchor === undefined || lines[anchor[0]]?.texts === 1) return true
  return !known && anchor[1] < SAME_SUBJECT
}

/** A letter may follow its text by years, but comes before it by one at most. */
function isTimely(header: LetterHeader, text: TextTopic): boolean {
  if (!header.date || !text.date) return true
  return Number(text.date.slice(0, 4)) - Number(header.date.slice(0, 4)) <= 1
}
