import type { FilterName, Problem } from './answer.ts'
import { READERS } from './filter-values.ts'
import type { Lexicon } from './lexicon.ts'
import { nearest } from './nearest.ts'
import type { QueryPart } from './query.ts'
import type { Condition, StructuredQuery } from './structured-query.ts'

/** Names a filter may be written with. */
const NAMES: Record<string, FilterName> = {
  country: 'country',
  countries: 'country',
  state: 'country',
  session: 'session',
  sessions: 'session',
  org: 'org',
  organisation: 'org',
  organization: 'org',
  ngo: 'org',
  publisher: 'org',
  person: 'person',
  signatory: 'person',
  individual: 'person',
  theme: 'theme',
  topic: 'theme',
  year: 'year',
  date: 'year',
  lang: 'lang',
  language: 'lang',
  has: 'has',
  evidence: 'evidence',
  symbol: 'symbol',
  text: 'symbol',
}

/** Reads a filter part into a query. What it cannot take it tells as problems. */
export function readFilter(lexicon: Lexicon, part: QueryPart, query: StructuredQuery) {
  const name = Object.hasOwn(NAMES, part.name) ? NAMES[part.name] : undefined
  if (!name) return query.problems.push(unknownFilter(part))
  const any: Condition[] = []
  for (const value of part.values) {
    const read = READERS[name](lexicon, value)
    if ('suggestion' in read) {
      query.problems.push(badValue(part, name, value, read.suggestion))
      continue
    }
    any.push(read.condition)
    const range: [number, number] = [part.start, part.end]
    const { excluded } = part
    query.understood.push({ ...read.understood, written: value, range, filter: true, excluded })
  }
  if (any.length > 0) query.filters.push({ name, excluded: part.excluded, condition: { any } })
}

function unknownFilter(part: QueryPart): Problem {
  const near = nearest(part.name, Object.keys(NAMES))
  const written = `${part.name}:${part.text}`
  return {
    kind: 'unknown-filter',
    written,
    suggestion: near ? `${NAMES[near]}:${part.text}` : null,
  }
}

function badValue(
  part: QueryPart,
  filter: FilterName,
  value: string,
  suggestion: string | null,
): Problem {
  const written = `${part.name}:${value}`
  return {
    kind: 'bad-value',
    written,
    filter,
    suggestion: suggestion ? `${filter}:${quote(suggestion)}` : null,
  }
}

function quote(text: string): string {
  return /\s/.test(text) ? `"${text}"` : text
}
