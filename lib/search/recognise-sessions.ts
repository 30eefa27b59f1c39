import { findSession, parseSession } from '../council/session.ts'
import type { QueryPart } from './parse-query.ts'
import { indexesOf, type QueryWord, type QueryWords, type Span } from './query-words.ts'
import { type Recognised, recognised } from './recognised-span.ts'
import { keyOf } from './search-keys.ts'

const MAX_SESSION_WORDS = 4
/** A written session contains one of these, or a digit. */
const SESSION_SIGN = /\d|sess|sitz|sesi|сесс|دور|届|会议|special|extraord|emergency|urgent/iu

/** Recognises sessions written with more than their number: `HRC52`, `52nd session`, `S-33`. */
export function recogniseSessions(
  query: string,
  parts: readonly QueryPart[],
  read: QueryWords,
  taken: ReadonlySet<number>,
): Recognised[] {
  const found: Recognised[] = []
  const free = (span: Span) =>
    indexesOf(span).every((index) => !taken.has(index)) &&
    found.every((other) => span.to <= other.from || span.from >= other.to)
  parts.forEach((part, number) => {
    const span = read.spans.get(number)
    if (!span || span.from === span.to || /^[\d\s]+$/.test(part.text) || !free(span)) return
    const session = /\d/.test(part.text) ? parseSession(part.text) : null
    // The "S" of "S-33" is not a word.
    const start = part.textStart + Math.max(0, part.text.search(/[\p{L}\p{N}]/u))
    if (session) found.push({ ...sessionMeant(session, span), start })
  })
  for (let length = MAX_SESSION_WORDS; length >= 2; length--) {
    for (let from = 0; from + length <= read.words.length; from++) {
      const span = { from, to: from + length }
      if (!free(span)) continue
      const session = sessionIn(query, read.words, span)
      if (session && isMinimal(query, read.words, span, session))
        found.push(sessionMeant(session, span))
    }
  }
  return found
}

function sessionIn(query: string, words: readonly QueryWord[], { from, to }: Span): string | null {
  const text = query.slice(words[from]?.start, words[to - 1]?.end)
  if (!SESSION_SIGN.test(text) || /^[\d\s]+$/.test(text)) return null
  return parseSession(text) ?? findSession(text)
}

/** Whether the span names the session only with both its first and its last word. */
function isMinimal(
  query: string,
  words: readonly QueryWord[],
  span: Span,
  session: string,
): boolean {
  if (span.to - span.from === 1) return true
  const within = [
    { from: span.from + 1, to: span.to },
    { from: span.from, to: span.to - 1 },
  ]
  return within.every((inner) => sessionIn(query, words, inner) !== session)
}

function sessionMeant(session: string, span: Span): Recognised {
  const keys = [{ key: keyOf('session', session), weight: 1 }]
  return recognised(span, {
    keys,
    wordWeight: 0.45,
    understood: { kind: 'session', value: session },
  })
}

/** Words for those who sign: `46 NGOs` counts signatories, `eritrea 46` is a session. */
const SIGNERS = new Set(
  'organisations organisation orgs org ngos ngo csos cso groups signatories signatory individuals experts associations societies ong ongs osc organisaciones organisacion organizaciones organizacion associacoes organisacoes organisationen организации организаций нпо منظمات منظمه 组织 非政府组织'.split(
    ' ',
  ),
)
const MAX_SESSION_NUMBER = 150

/** Recognises bare numbers, which may be that of a session or of signatories. */
export function recogniseNumbers(
  parts: readonly QueryPart[],
  words: readonly QueryWord[],
  taken: ReadonlySet<number>,
): Recognised[] {
  return words.flatMap((word, index): Recognised[] => {
    if (taken.has(index) || !/^[1-9]\d{0,4}$/.test(word.folded)) return []
    // COVID-19 is no session.
    if (/\p{L}/u.test(parts[word.part]?.text ?? '')) return []
    const next = words[index + 1]
    const isCount = next !== undefined && SIGNERS.has(next.folded)
    const keys = [{ key: keyOf('signed', word.folded), weight: isCount ? 1 : 0.7 }]
    const isSession = !isCount && Number(word.folded) <= MAX_SESSION_NUMBER
    if (isSession) keys.push({ key: keyOf('session', word.folded), weight: 0.95 })
    const understood = isCount
      ? ({ kind: 'signatories', value: word.folded } as const)
      : isSession
        ? ({ kind: 'session', value: word.folded } as const)
        : null
    const span = { from: index, to: index + (isCount ? 2 : 1) }
    return [recognised(span, { keys, wordWeight: 0.8, understood })]
  })
}
