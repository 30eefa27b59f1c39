/**
 * A part of a query. Queries are read from left to right, and reading never fails: what is neither a
 * filter nor a phrase is a word.
 *
 *     query  = part { space part }
 *     part   = [ "-" ] ( filter | phrase | word )
 *     filter = letters ":" value { "," value }               country:PRK,KOR  org:"forum asia",HRW
 *     value  = phrase | anything up to a comma or a space
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
  /** Without quotes and without the filter's name; of a filter all its values as written. */
  text: string
  /** The values of a filter, without quotes. */
  values: string[]
  /** Where each value begins in the query, its quotation mark with it. */
  valueStarts: number[]
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
const FILTER = /^([\p{L}\p{M}]{2,20})[:：](?=[^\s/:：])/u
const SPACE = /[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u
const MINUS = /^[-−]/u
const COMMA = /[,،、，]/u

/** What lists of texts say of a draft after its symbol: "A/HRC/51/L.6, as orally revised". */
const AS_REVISED =
  /(?<=L\.\d{1,3}(?:\/Rev\.\d{1,2})?),?\s{1,2}(?:as|telle? que?|en su forma|tal como fue)(?:\s{1,2}(?:further|orally|oralement|oralmente|and|et|y|revised|amended|révisée?|modifiée?|revisad[oa]|enmendad[oa])){1,5}(?!\p{L})/giu

/** Reads a query into its parts, in their order. */
export function parseQuery(given: string): QueryPart[] {
  const query = given.replace(AS_REVISED, (words) => ' '.repeat(words.length))
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
  const next = query[start + 1]
  const excluded = MINUS.test(query[start] ?? '') && next !== undefined && !SPACE.test(next)
  const bodyStart = excluded ? start + 1 : start
  const filter = FILTER.exec(query.slice(bodyStart))
  if (filter) {
    const textStart = bodyStart + filter[0].length
    const { values, valueStarts, end, open } = readValues(query, textStart)
    const text = query.slice(textStart, end)
    const name = filter[1]?.toLowerCase() ?? ''
    const read = { text, values, valueStarts, textStart, end, open }
    return { kind: 'filter', name, excluded, start, ...read }
  }
  const plain = { name: '', values: [], valueStarts: [], excluded, start }
  const closing = QUOTES[query[bodyStart] ?? '']
  if (!closing) {
    const end = endOf(query, bodyStart, (letter) => SPACE.test(letter))
    const text = query.slice(bodyStart, end)
    return { ...plain, kind: 'word', text, textStart: bodyStart, end, open: false }
  }
  const { text, end, open } = readQuoted(query, bodyStart, closing)
  return { ...plain, kind: 'phrase', text, textStart: bodyStart + 1, end, open }
}

function readQuoted(query: string, start: number, closing: string) {
  const close = endOf(query, start + 1, (letter) => closing.includes(letter))
  const text = query.slice(start + 1, close).trim()
  return { text, end: Math.min(close + 1, query.length), open: close === query.length }
}

function readValues(query: string, start: number) {
  const values: string[] = []
  const valueStarts: number[] = []
  let at = start
  let open = false
  while (at < query.length && !SPACE.test(query[at] ?? '')) {
    const closing = QUOTES[query[at] ?? '']
    const quoted = closing ? readQuoted(query, at, closing) : null
    const end =
      quoted?.end ?? endOf(query, at, (letter) => SPACE.test(letter) || COMMA.test(letter))
    const text = quoted?.text ?? query.slice(at, end)
    if (text !== '') {
      values.push(text)
      valueStarts.push(at)
    }
    open ||= quoted?.open ?? false
    at = COMMA.test(query[end] ?? '') ? end + 1 : Math.max(end, at + 1)
  }
  return { values, valueStarts, end: at, open }
}

/** Where a word, a value or a quotation ends, at the latest with the query. */
function endOf(query: string, from: number, ends: (letter: string) => boolean): number {
  let at = from
  while (at < query.length && !ends(query[at] ?? '')) at++
  return at
}
