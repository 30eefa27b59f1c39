import { findSessionMentions } from './session-mention.ts'

/** A session of the Council, as the catalogue knows it. */
export interface Session {
  /** `52`, `S-33`, `OS/12`, `OM/1`. */
  number: string
  kind: 'regular' | 'special' | 'organizational'
  /** First day, `2023-02-27`; null where not known. */
  start: string | null
  /** Last day; null where not known. */
  end: string | null
  /** What a special session was about; empty for the others. */
  title: string
}

// Of a session's name, in characters.
const MAX_LABEL_LENGTH = 80

/**
 * Understands the name of one session: `52`, `S-33`, `OS/12`, `OM/1`, `HRC52`, `session52`,
 * `52nd session`, `special session 33`, or an ordinal as in `findSession`. Null for anything else.
 */
export function parseSession(written: string): string | null {
  const label = written.trim()
  if (label.length > MAX_LABEL_LENGTH) return null
  const [, special, meeting, number] = /^(?:(S)[-–‑ ]?|(O[SM])\/)?([1-9]\d?)$/i.exec(label) ?? []
  if (number && special) return `S-${number}`
  if (number && meeting) return `${meeting.toUpperCase()}/${number}`
  return number ?? findSession(label)
}

/**
 * The session of the Council that a title or a sentence names, by its ordinal in any of the
 * six languages, in digits or words: "52nd session", "cinquante-deuxième session", "36º período
 * extraordinario de sesiones", "第五十二届会议"; also `HRC52`, `session 52` and `S-36`. A session of
 * another body ("seventy-fifth session of the General Assembly", "the Committee at its 83rd
 * session") is passed over. A session that names the Council comes before one that names no body,
 * which counts as the Council's. Null when there is none.
 */
export function findSession(text: string): string | null {
  const mentions = findSessionMentions(text)
  const best = mentions.find(({ ofCouncil }) => ofCouncil) ?? mentions[0]
  if (best) return best.session
  const [, number] =
    /(?<![\p{L}\p{N}/.-])S[-–‑]([1-9]\d?)(?![\p{L}\p{N}/]|[-.]\d)/u.exec(text) ?? []
  return number ? `S-${number}` : null
}

/**
 * The regular session that a date (`2023-02-26`, `2023-02` or `2023`) falls in, or else the next
 * one after it. Null when there is none yet, when the date is not precise enough to tell, or when
 * a session whose days are not known may come between.
 */
export function sessionAfter(date: string, sessions: readonly Session[]): Session | null {
  const regular = sessions
    .filter(({ kind }) => kind === 'regular')
    .sort((a, b) => Number(a.number) - Number(b.number))
  const [from, to] = daysOf(date)
  const first = nextOf(from, regular)
  return first === nextOf(to, regular) ? first : null
}

function nextOf(day: string, regular: readonly Session[]): Session | null {
  const index = regular.findIndex(({ start, end }) => start && end && end >= day)
  const next = regular[index]
  if (!next?.start) return null
  const before = regular[index - 1]
  const isUnsure = next.start > day && before !== undefined && before.end === null
  return isUnsure ? null : next
}

/** First and last day that a date of any precision may mean; days compare as strings. */
function daysOf(date: string): [string, string] {
  if (/^\d{4}$/.test(date)) return [`${date}-01-01`, `${date}-12-31`]
  if (/^\d{4}-\d{2}$/.test(date)) return [`${date}-01`, `${date}-31`]
  return [date, date]
}
