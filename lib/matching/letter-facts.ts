import type { LetterHeader } from '../letters/letter.ts'
import type { LetterKey } from './letter-key.ts'
import type { MandateLine } from './mandate-lines.ts'
import { namesResolution } from './names-resolution.ts'
import type { Reason } from './page-matches.ts'

/** What is asked of a letter for each text of a long list. */
export interface LetterFacts {
  /** It names a draft or a report, or cites a resolution. */
  namesTexts: boolean
  /** It is on the universal periodic review of a state. */
  review: boolean
  /** States that it is about or names, as alpha-3. */
  states: readonly string[]
  /** The resolution that its subject names by its number. */
  named: string | null
  /** A session that it is addressed to has a text of one of its mandate lines. */
  sessionHasText: boolean
  /** The one resolution of the Council that it cites. */
  onlyCited: string | undefined
  /** The reason that it has on texts of other sessions than those it names; null where it names none. */
  toOtherSession: Reason | null
  /** Its sessions as numbers; special ones are not among them. */
  sessionNumbers: number[]
  /** The same; of a letter that names no session, that which it was written for by its date. */
  nearSessionNumbers: number[]
}

/** A letter that keeps its facts. */
interface FactKeeper {
  header: LetterHeader
  key: LetterKey
  facts?: LetterFacts
}

/**
 * The facts of a letter, read at the first time. They stand together, with the letter itself: a look
 * into a map, and at each list of a letter's fields, for thousands of matches took most of the time
 * of a long list.
 */
export function factsOf(letter: FactKeeper, lines: readonly MandateLine[]): LetterFacts {
  letter.facts ??= readFacts(letter, lines)
  return letter.facts
}

function readFacts({ header, key }: FactKeeper, lines: readonly MandateLine[]): LetterFacts {
  const { sessions, countries, drafts, resolutions_cited: cited } = header
  const sessionNumbers = numbersOf(sessions)
  return {
    namesTexts: drafts.length > 0 || cited.length > 0,
    review: key.review,
    states: countries.length === 0 ? key.focus : [...new Set([...key.focus, ...countries])],
    named: namesResolution(header),
    sessionHasText: sessions.some((session) =>
      key.mandateLines.some(([line]) => lines[line]?.sessions.includes(session)),
    ),
    onlyCited: cited.length === 0 ? undefined : onlyOneOf(cited),
    toOtherSession: addressedToOther(sessions.at(-1)),
    sessionNumbers,
    nearSessionNumbers:
      sessions.length > 0 || key.datedSession === null
        ? sessionNumbers
        : numbersOf([key.datedSession]),
  }
}

/** The resolution of the Council that is the only one in a list. */
function onlyOneOf(cited: readonly string[]): string | undefined {
  const ofCouncil = cited.filter((symbol) => symbol.startsWith('A/HRC/'))
  return ofCouncil.length === 1 ? ofCouncil[0] : undefined
}

const toOtherSessions = new Map<string, Reason>()

/** The same object for the same session: a long list has it thousands of times. */
function addressedToOther(session: string | undefined): Reason | null {
  if (session === undefined) return null
  const known = toOtherSessions.get(session)
  if (known) return known
  const reason: Reason = { kind: 'addressed-to-other-session', session }
  toOtherSessions.set(session, reason)
  return reason
}

function numbersOf(sessions: readonly string[]): number[] {
  return sessions.map(Number).filter(Number.isFinite)
}
