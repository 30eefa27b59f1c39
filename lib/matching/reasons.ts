import type { LetterHeader } from '../letters/letter.ts'
import { withoutRevision } from './letter-index.ts'
import type { LetterKey } from './letter-key.ts'
import type { Line } from './lines.ts'
import type { Reason } from './match.ts'
import type { TextMatter } from './text-matter.ts'

/** Tells why a letter is shown with a text; made once for a text. */
export type Reasons = (header: LetterHeader, key: LetterKey) => Reason[]

/**
 * Why letters are shown with a text: every fact that holds, the strongest first. A letter that was
 * brought by its subject alone has `similar-title`.
 */
export function reasonsFor(text: TextMatter, lines: readonly Line[]): Reasons {
  const { symbol, session, country } = text
  const draft = text.draft === null ? null : withoutRevision(text.draft)
  const line = lines[text.lines[0]?.[0] ?? -1]
  const sameCountry: Reason | null = country === null ? null : { kind: 'same-country', country }
  const sameLine: Reason | null =
    line && (line.country === null || line.apart) ? { kind: 'same-line', line: line.name } : null
  const addressed: Reason | null =
    session === null ? null : { kind: 'addressed-to-session', session }

  return (header, key) => {
    const reasons: Reason[] = []
    const named = draft && header.drafts.find((other) => withoutRevision(other) === draft)
    if (named) reasons.push({ kind: 'names-draft', symbol: named })
    if (symbol && header.resolutions_cited.includes(symbol)) {
      reasons.push({ kind: 'cites-resolution', symbol })
    }
    const isOnState =
      country !== null && (key.focus.includes(country) || header.countries.includes(country))
    if (sameCountry && isOnState) reasons.push(sameCountry)
    const isOfLine = sameLine !== null && speaksToLine(text, key)
    if (isOfLine) reasons.push(sameLine)
    const other = header.sessions.at(-1)
    if (addressed && session !== null && header.sessions.includes(session)) reasons.push(addressed)
    else if (other !== undefined) reasons.push(toOther(other))
    else if (session !== null && key.near === session && header.date) {
      reasons.push({ kind: 'dated-before-session', session, date: header.date })
    }
    const isByTitle = country === null && !isOfLine && !named && !text.session?.startsWith('S-')
    if (isByTitle || reasons.every(({ kind }) => kind === 'addressed-to-other-session')) {
      reasons.push({ kind: 'similar-title', subject: header.subject })
    }
    return reasons
  }
}

function speaksToLine({ lines }: TextMatter, { anchors }: LetterKey): boolean {
  return lines.some(([line]) => anchors.some(([anchor]) => anchor === line))
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
