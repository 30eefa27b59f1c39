import type { LetterHeader } from '../letters/letter.ts'
import { withoutRevision } from './letter-index.ts'
import type { LetterKey } from './letter-key.ts'
import type { Line } from './lines.ts'
import type { Reason } from './match.ts'
import type { TextMatter } from './text-matter.ts'

export interface ReasonsInput {
  header: LetterHeader
  key: LetterKey
  text: TextMatter
  lines: readonly Line[]
}

/**
 * Why a letter is shown with a text: every fact that holds, the strongest first. A letter that was
 * brought by its subject alone has `similar-title`.
 */
export function reasonsFor({ header, key, text, lines }: ReasonsInput): Reason[] {
  const reasons: Reason[] = []
  const { draft, symbol, session, country } = text
  const named =
    draft && header.drafts.find((other) => withoutRevision(other) === withoutRevision(draft))
  if (named) reasons.push({ kind: 'names-draft', symbol: named })
  if (symbol && header.resolutions_cited.includes(symbol)) {
    reasons.push({ kind: 'cites-resolution', symbol })
  }
  if (country !== null && (key.focus.includes(country) || header.countries.includes(country))) {
    reasons.push({ kind: 'same-country', country })
  }
  const line = lines[text.lines[0]?.[0] ?? -1]
  const isOfLine = text.lines.some(([place]) => key.anchors.some(([anchor]) => anchor === place))
  if (line && isOfLine && (line.country === null || line.apart)) {
    reasons.push({ kind: 'same-line', line: line.name })
  }
  const other = header.sessions.at(-1)
  if (session !== null && header.sessions.includes(session)) {
    reasons.push({ kind: 'addressed-to-session', session })
  } else if (other !== undefined) {
    reasons.push({ kind: 'addressed-to-other-session', session: other })
  } else if (session !== null && key.near === session && header.date) {
    reasons.push({ kind: 'dated-before-session', session, date: header.date })
  }
  const isPlaced = reasons.some(({ kind }) => kind !== 'addressed-to-other-session')
  if (!isPlaced || (country === null && !isOfLine && !named)) {
    reasons.push({ kind: 'similar-title', subject: header.subject })
  }
  return reasons
}
