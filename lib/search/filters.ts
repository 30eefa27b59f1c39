import type { FilterName, Problem, Understood } from './answer.ts'
import { READERS } from './filter-values.ts'
import type { Lexicon } from './lexicon.ts'
import { nearest } from './nearest.ts'
import { type Postings, union } from './postings.ts'
import type { QueryPart } from './query.ts'

/** A filter of the query, with the letters it lets through (or, when excluded, keeps out). */
export interface ReadFilter {
  /** Null for a quoted phrase, which lets through the letters that have it. */
  name: FilterName | null
  excluded: boolean
  postings: Postings
  understood: Understood[]
}

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

const FILTERS = [...new Set(Object.values(NAMES))]

/** The bit of a letter that fails a filter of this name, or (null) lacks a phrase. */
export function failingBit(name: FilterName | null): number {
  return 1 << (name === null ? FILTERS.length : FILTERS.indexOf(name))
}

/** Understands a filter part. What it cannot take it tells as problems. */
export function readFilter(
  lexicon: Lexicon,
  part: QueryPart,
): { filter: ReadFilter | null; problems: Problem[] } {
  const name = NAMES[part.name]
  if (!name || !Object.hasOwn(NAMES, part.name))
    return { filter: null, problems: [unknownFilter(part)] }
  const problems: Problem[] = []
  const lists: Postings[] = []
  const understood: Understood[] = []
  for (const value of part.values) {
    const read = READERS[name](lexicon, value)
    if ('suggestion' in read) {
      problems.push(badValue(part, name, value, read.suggestion))
      continue
    }
    lists.push(read.postings)
    understood.push({
      ...read.understood,
      written: value,
      range: [part.start, part.end],
      filter: true,
      excluded: part.excluded,
    })
  }
  if (lists.length === 0) return { filter: null, problems }
  return { filter: { name, excluded: part.excluded, postings: union(lists), understood }, problems }
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
