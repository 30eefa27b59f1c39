import type { LetterHeader } from '../letters/letter.ts'
import { withoutRevision } from './letter-index.ts'
import type { LetterKey } from './letter-key.ts'
import type { MandateLine } from './mandate-lines.ts'
import type { Reason } from './page-matches.ts'
import type { TextTopic } from './text-topic.ts'

/** Tells why a letter is shown with a text; made once for a text. */
export type Reasons = (header: LetterHeader, key: LetterKey) => Reason[]

/**
 * Why letters are shown with a text: every fact that holds, the strongest first. A letter that was
 * brought by its subject alone has `similar-title`.
 */
export function reasonsFor(text: TextTopic, lines: readonly MandateLine[]): Reasons {
  const { symbol, session, country } = text
  const isSpecial = session?.startsWith('S-') === true
  const draft = text.draft === null ? null : withoutRevision(text.draft)
  const line = lines[text.lines[0]?.[0] ?? -1]
  const sameCountry: Reason | null = country === null ? null : { kind: 'same-country', country }
  const sameLine: Reason | null =
    line && (line.country === null || line.separateTopic)
      ? { kind: 'same-line', line: line.name }
      : null
  const addressed: Reason | null =
    session === null ? null : { kind: 'addressed-to-session', session }

  const ofText = sameLine ? text.lines.map(([place]) => place) : []
  const isOnLine = ({ mandateLines }: LetterKey) =>
    mandateLines.some((anchor) => ofText.includes(anchor[0]))

  /** How the letter stands to the session of the text. */
  function ofSession({ sessions, date }: LetterHeader, { datedSession }: LetterKey): Reason | null {
    if (addressed && session !== null && sessions.includes(session)) return addressed
    const other = sessions.at(-1)
    if (other !== undefined) return toOther(other)
    if (session === null || datedSession !== session || date === null) return null
    return { kind: 'dated-before-session', session, date }
  }

  /** Lists of a fact about the text and one about the session, each made once: most are such. */
  const pairs = new Map<Reason | null, Map<Reason | null, Reason[]>>()
  function pair(fact: Reason, sessionReason: Reason | null): Reason[] {
    const ofFact = pairs.get(fact) ?? new Map<Reason | null, Reason[]>()
    pairs.set(fact, ofFact)
    const known = ofFact.get(sessionReason)
    if (known) return known
    const made = sessionReason ? [fact, sessionReason] : [fact]
    ofFact.set(sessionReason, made)
    return made
  }

  return (header, key) => {
    const named = draft && header.drafts.find((other) => withoutRevision(other) === draft)
    const isCited = symbol !== null && header.resolutions_cited.includes(symbol)
    const isOnState =
      country !== null && (key.focus.includes(country) || header.countries.includes(country))
    const onState = isOnState ? sameCountry : null
    const ofLine = isOnLine(key) ? sameLine : null
    const sessionReason = ofSession(header, key)
    const fact = onState ?? ofLine
    const isByTitle = country === null && !ofLine && !named && !isSpecial
    if (fact && !(onState && ofLine) && !named && !isCited && !isByTitle)
      return pair(fact, sessionReason)
    const reasons: Reason[] = []
    if (named) reasons.push({ kind: 'names-draft', symbol: named })
    if (isCited) reasons.push({ kind: 'cites-resolution', symbol })
    if (onState) reasons.push(onState)
    if (ofLine) reasons.push(ofLine)
    if (sessionReason) reasons.push(sessionReason)
    if (isByTitle || reasons.every(({ kind }) => kind === 'addressed-to-other-session')) {
      reasons.push({ kind: 'similar-title', subject: header.subject })
    }
    return reasons
  }
}

const others = new Map<string, Reason>()

/** The same object for the same session: a long list has it thousands of times. */
function toOther(session: string): Reason {
  const known = others.get(session)
  if (known) return known
  const made: Reason = { kind: 'addressed-to-other-session', session }
  others.set(session, made)
  return made
}
