import { parseQuery, type QueryPart } from './parse-query.ts'
import { wordsOfQuery } from './query-words.ts'

const MAX_QUERY_LENGTH = 2000
const MAX_WORDS = 24
/** Limit for phrases, values of filters and excluded words, together. */
const MAX_CONDITIONS = 40
/** Length of the excerpt of what was left out, in UTF-16 units. */
const MAX_LEFT_OUT_LENGTH = 40

/** The part of a query that is read, so that any query is answered in bounded work. */
export interface CutQuery {
  text: string
  parts: QueryPart[]
  /** The beginning of what was left out, or null. */
  leftOut: string | null
}

/** Cuts a query after the part that can be read in bounded work. */
export function cutQuery(query: string): CutQuery {
  const text = query.slice(0, endOfText(query))
  const parts = parseQuery(text)
  const word = wordsOfQuery(parts).words[MAX_WORDS]
  const condition = conditionStart(parts, MAX_CONDITIONS)
  const end = Math.min(word?.start ?? text.length, condition ?? text.length)
  if (end === query.length) return { text, parts, leftOut: null }
  const kept = query.slice(0, end)
  const leftOut = query.slice(end).trim()
  return {
    text: kept,
    parts: end === text.length ? parts : parseQuery(kept),
    leftOut: leftOut === '' ? null : leftOut.slice(0, MAX_LEFT_OUT_LENGTH),
  }
}

/** The end of the last whole word within the limit; of a single longer word, the limit. */
function endOfText(query: string): number {
  if (query.length <= MAX_QUERY_LENGTH) return query.length
  const space = query.slice(0, MAX_QUERY_LENGTH + 1).search(/\s\S*$/)
  return space > 0 ? space + 1 : MAX_QUERY_LENGTH
}

/** The offset of the first condition above a limit, or null. */
function conditionStart(parts: readonly QueryPart[], limit: number): number | null {
  let left = limit
  for (const part of parts) {
    if (part.kind === 'word' && !part.excluded) continue
    const own = Math.max(1, part.values.length)
    if (own > left) return part.kind === 'filter' ? valueStart(part, left) : part.start
    left -= own
  }
  return null
}

/** The offset of a value of a filter, with its quotation mark. */
function valueStart(part: QueryPart, index: number): number {
  return index === 0 ? part.start : (part.valueStarts[index] ?? part.end)
}
