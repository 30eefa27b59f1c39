import { parseQuery, type QueryPart } from './parse-query.ts'
import { wordsOfQuery } from './query-words.ts'

const MAX_QUERY_LENGTH = 2000
const MAX_WORDS = 24
/** Phrases, values of filters and what is excluded, together. */
const MAX_CONDITIONS = 40
/** How much of what was left out is told. */
const MAX_LEFT_OUT_LENGTH = 40

/** The part of a query that is read, so that any query is answered in bounded work. */
export interface CutQuery {
  text: string
  parts: QueryPart[]
  /** The beginning of what was left out, or null. */
  leftOut: string | null
}

/** Cuts a query where it becomes too long to be read whole. */
export function cutQuery(query: string): CutQuery {
  const text = query.slice(0, endOfText(query))
  const parts = parseQuery(text)
  const word = wordsOfQuery(parts).words[MAX_WORDS]
  const condition = conditionStart(parts, MAX_CONDITIONS)
  const end = Math.min(word?.start ?? text.length, condition ?? text.length)
  if (end === query.length) return { text, parts, leftOut: null }
  const kept = query.slice(0, end)
  const rest = query.slice(end).trim()
  return {
    text: kept,
    parts: end === text.length ? parts : parseQuery(kept),
    leftOut: rest === '' ? null : rest.slice(0, MAX_LEFT_OUT_LENGTH),
  }
}

/** Between two words, unless there is but one. */
function endOfText(query: string): number {
  if (query.length <= MAX_QUERY_LENGTH) return query.length
  const space = query.slice(0, MAX_QUERY_LENGTH + 1).search(/\s\S*$/)
  return space > 0 ? space + 1 : MAX_QUERY_LENGTH
}

/** Where the condition stands that is one too many, or null. */
function conditionStart(parts: readonly QueryPart[], most: number): number | null {
  let left = most
  for (const part of parts) {
    if (part.kind === 'word' && !part.excluded) continue
    const own = Math.max(1, part.values.length)
    if (own > left) return part.kind === 'filter' ? valueStart(part, left) : part.start
    left -= own
  }
  return null
}

/** Where a value of a filter stands, its quotation mark with it. */
function valueStart(part: QueryPart, place: number): number {
  return place === 0 ? part.start : (part.valueStarts[place] ?? part.end)
}
