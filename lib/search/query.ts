/**
 * The language of queries. It is read left to right and never fails: what is not a filter or a
 * phrase is a word.
 *
 *     query  = part { space part }
 *     part   = [ "-" ] ( filter | phrase | word )
 *     filter = letters ":" ( phrase | value { "," value } )      country:PRK,KOR  org:"forum asia"
 *     phrase = quote text quote                                  "crimes against humanity"
 *     word   = anything else up to a space
 *
 * Why our own: the parsers at hand either throw on input that is half typed (liqe, on nearley) or
 * fold every unknown `x:` and the quotes into plain words without telling where they stood
 * (search-query-parser), and neither gives the places that chips and problems need.
 */
export interface QueryPart {
  kind: 'word' | 'phrase' | 'filter'
  /** What a filter is called, in lower case; empty for others. */
  name: string
  /** Without quotes and without the filter's name. */
  text: string
  /** Offset of `text` in the query. */
  textStart: number
  excluded: boolean
  /** Where the whole part stands in the query. */
  start: number
  end: number
  /** The closing quotation mark is missing. */
  open: boolean
}

/** Quotation marks that open, and those that may close them. */
const QUOTES: Record<string, string> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '「': '」',
  '『': '』',
}
const FILTER = /^(\p{L}{2,20})[:：](?=[^\s/:：])/u
const SPACE = /[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u
const MINUS = /^[-−]/u

/** Reads a query into its parts, in their order. */
export function parseQuery(query: string): QueryPart[] {
  const parts: QueryPart[] = []
  let at = 0
  while (at < query.length) {
    if (SPACE.test(query[at] ?? '')) {
      at++
      continue
    }
    const part = readPart(query, at)
    if (part.text !== '') parts.push(part)
    at = Math.max(part.end, at + 1)
  }
  return parts
}

function readPart(query: string, start: number): QueryPart {
  const rest = query.slice(start)
  const excluded = MINUS.test(rest) && rest.length > 1 && !SPACE.test(rest[1] ?? '')
  const bodyStart = excluded ? start + 1 : start
  const filter = FILTER.exec(query.slice(bodyStart))
  const name = filter?.[1]?.toLowerCase() ?? ''
  const textStart = bodyStart + (filter?.[0].length ?? 0)
  const closing = QUOTES[query[textStart] ?? '']
  if (closing) {
    const close = findClosing(query, textStart + 1, closing)
    const kind = filter ? 'filter' : 'phrase'
    const text = query.slice(textStart + 1, close ?? query.length).trim()
    const end = close === null ? query.length : close + 1
    return {
      kind,
      name,
      text,
      textStart: textStart + 1,
      excluded,
      start,
      end,
      open: close === null,
    }
  }
  const end = findSpace(query, textStart)
  const text = query.slice(textStart, end)
  return {
    kind: filter ? 'filter' : 'word',
    name,
    text,
    textStart,
    excluded,
    start,
    end,
    open: false,
  }
}

function findClosing(query: string, from: number, closing: string): number | null {
  for (let at = from; at < query.length; at++) {
    if (closing.includes(query[at] ?? '')) return at
  }
  return null
}

function findSpace(query: string, from: number): number {
  let at = from
  while (at < query.length && !SPACE.test(query[at] ?? '')) at++
  return at
}
