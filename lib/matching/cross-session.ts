import type { LetterHeader } from '../letters/letter.ts'
import { seeksNoText } from './letter-aims.ts'
import { factsOf } from './letter-facts.ts'
import type { IndexedLetter } from './letter-index.ts'
import { TOPIC_LINE_LIKENESS } from './letter-lines.ts'
import { type MandateLine, SAME_MANDATE_LINE } from './mandate-lines.ts'
import { type Signals, signal } from './signals.ts'
import type { TextTopic } from './text-topic.ts'

/**
 * From this likeness on a subject is the title of a mandate line. At 0.64 direct precision is .969
 * instead of .975, at 0.96 no gold case changes; where the catalogue does not know the texts, .944
 * instead of .950, and at 0.96 one direct letter is lost.
 */
const MIN_SUBJECT_LIKENESS = 0.8
/**
 * A letter on these asks for a text that renews them. Without the rule direct recall is .900 instead
 * of .906; with every subject taken for such, direct precision is .951 instead of .975.
 */
const MANDATE = /\b(?:mandate|renewal|extension)\b/i

/**
 * Tells whether a letter on the mandate line of a text is about this very text although it is not
 * addressed to its session. `likeness` is that of the letter's subject to the text's mandate line,
 * or to its title without one. Gives the signal that makes it so, or null:
 * - its subject names the resolution;
 * - it cites this one resolution, is on its line as surely as two texts are on one, and its own session
 *   has no text of the line;
 * - it asks for this later text, see `soughtTextOf`;
 * - its subject is the title of the only text of a thematic line;
 * - its session has no text of the line, but the one before it has (a panel or report that the
 *   text asked for), or, for a theme or where its subject is a mandate, the one after it (the text
 *   that the letter asks for);
 * - it names no session, and this is the only text with its subject as title.
 */
export type CrossSessionSignal = (
  letter: IndexedLetter,
  text: TextTopic,
  likeness: number,
) => Signals | null

/** Finds the signals of letters to other sessions than a text's. */
export function createCrossSessionSignal(lines: readonly MandateLine[]): CrossSessionSignal {
  return (letter, text, likeness) => {
    const { header, key } = letter
    const { named, sessionHasText, onlyCited, sessionNumbers } = factsOf(letter, lines)
    if (named) return named === text.symbol ? signal('subject-names-resolution') : null
    if (key.soughtText !== null && key.soughtText === text.symbol) return signal('asks-for-text')
    if (sessionHasText) return null
    const { country } = text
    if (onlyCited !== undefined && (country === null || text.hasSeparateTopics)) {
      return onlyCited === text.symbol && likeness >= SAME_MANDATE_LINE && !seeksNoText(key.aims)
        ? signal('only-resolution-cited')
        : null
    }
    if (key.sameTitleText !== null && key.sameTitleText === text.symbol)
      return signal('subject-is-title')
    if (country === null && likeness >= MIN_SUBJECT_LIKENESS && isOnly(text, lines)) {
      if (key.focus.length === 0) {
        return isTimely(header, text) ? signal('only-text-on-subject') : null
      }
    }
    if (sessionNumbers.length === 0 || likeness <= TOPIC_LINE_LIKENESS) return null
    // Without these two limits direct precision is .975 instead of .981 on `links.dev.csv`, and .973
    // instead of 1 in the half of `links.new.csv` that was tuned on.
    const mayFollowIt = country === null || !key.aims.seeksNewMandate
    const mayAskForIt = () =>
      country === null ? key.aims.seeksAdoption : MANDATE.test(header.subject)
    const number = Number(text.session)
    for (const session of sessionNumbers) {
      const isAdjacent =
        session - number === 1 ? mayFollowIt : session - number === -1 && mayAskForIt()
      if (isAdjacent) return seeksNoText(key.aims) ? null : signal('adjacent-session')
    }
    return null
  }
}

/** Whether a thematic text is the only one of its line, or one the catalogue has nothing like. */
function isOnly({ known, line }: TextTopic, lines: readonly MandateLine[]): boolean {
  if (line === null || lines[line[0]]?.texts === 1) return true
  return !known && line[1] < MIN_SUBJECT_LIKENESS
}

/** A letter may follow its text by years, but comes before it by one at most. */
function isTimely(header: LetterHeader, text: TextTopic): boolean {
  if (!header.date || !text.date) return true
  return Number(text.date.slice(0, 4)) - Number(header.date.slice(0, 4)) <= 1
}
