import { factsOf, type LetterFacts } from './letter-facts.ts'
import { type IndexedLetter, withoutRevision } from './letter-index.ts'
import type { LetterKey } from './letter-key.ts'
import type { MandateLine } from './mandate-lines.ts'
import type { Reason } from './page-matches.ts'
import type { TextTopic } from './text-topic.ts'

/**
 * Makes, once for a text, what gives the reasons why a letter is shown with it: every fact that
 * holds, the strongest first. A letter that was found by its subject alone has `similar-title`.
 */
export function reasonsFor(
  text: TextTopic,
  lines: readonly MandateLine[],
): (letter: IndexedLetter) => Reason[] {
  const { symbol, session, country } = text
  const isSpecial = session?.startsWith('S-') === true
  const draft = text.draft === null ? null : withoutRevision(text.draft)
  const line = lines[text.line?.[0] ?? -1]
  const sameCountry: Reason | null = country === null ? null : { kind: 'same-country', country }
  const sameLine: Reason | null =
    line && (line.country === null || line.separateTopic)
      ? { kind: 'same-line', line: line.name }
      : null
  const addressed: Reason | null =
    session === null ? null : { kind: 'addressed-to-session', session }

  const lineOfText = sameLine && text.line ? text.line[0] : null

  const number = Number(session)
  const isRegular = Number.isFinite(number)

  /** The reason in the session of the text, or in another one, that the letter gives. */
  function sessionReasonOf(
    { header: { sessions, date }, key }: IndexedLetter,
    { toOtherSession, sessionNumbers }: LetterFacts,
  ): Reason | null {
    if (toOtherSession === null) {
      if (session === null || key.datedSession !== session || date === null) return null
      return { kind: 'dated-before-session', session, date }
    }
    if (addressed && session !== null) {
      const isOfSession = isRegular ? sessionNumbers.includes(number) : sessions.includes(session)
      if (isOfSession) return addressed
    }
    return toOtherSession
  }

  // One look into a map for each match: most have no other facts.
  const onStateAnd = new Map<Reason | null, Reason[]>()
  const ofLineAnd = new Map<Reason | null, Reason[]>()
  /** The list of a fact about the text and one about the session, made once: most lists are such. */
  function pairOf(fact: Reason, sessionReason: Reason | null): Reason[] {
    const pairs = fact === sameCountry ? onStateAnd : ofLineAnd
    const known = pairs.get(sessionReason)
    if (known) return known
    const pair = sessionReason ? [fact, sessionReason] : [fact]
    pairs.set(sessionReason, pair)
    return pair
  }

  return (letter) => {
    const { header, key } = letter
    const facts = factsOf(letter, lines)
    const { namesTexts } = facts
    const named =
      namesTexts && draft !== null
        ? header.drafts.find((other) => withoutRevision(other) === draft)
        : undefined
    const isCited = namesTexts && symbol !== null && header.resolutions_cited.includes(symbol)
    const onState = country !== null && facts.states.includes(country) ? sameCountry : null
    const ofLine = lineOfText !== null && isOnLine(key, lineOfText) ? sameLine : null
    const sessionReason = sessionReasonOf(letter, facts)
    const fact = onState ?? ofLine
    const isByTitle = country === null && !ofLine && !named && !isSpecial
    if (fact && !(onState && ofLine) && !named && !isCited && !isByTitle)
      return pairOf(fact, sessionReason)
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

function isOnLine({ mandateLines }: LetterKey, line: number): boolean {
  for (const [own] of mandateLines) if (own === line) return true
  return false
}
