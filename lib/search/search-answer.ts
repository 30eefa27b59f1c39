import type { FieldWith } from '../letters/field-names.ts'
import type { Fields } from '../letters/fields.ts'
import type { FieldValues, LetterHeader } from '../letters/letter.ts'

/** What the search knows of a letter: its header and the texts that are searched. */
export interface SearchedLetter extends LetterHeader, Pick<FieldValues, FieldWith<'searched'>> {}

/** Where in a letter a query hit: a searched text, or a fact of the record. */
export type HitField =
  | Fields[FieldWith<'searched'>]['searched']
  | 'session'
  | 'country'
  | 'theme'
  | 'date'
  | 'symbol'
  | 'language'
  | 'signatories'

/** A field in which a query hit a letter, with the ranges to highlight. */
export interface Hit {
  field: HitField
  /** The whole text of the field: the title, one ask, the name of one signatory, `52`, `PRK`. */
  text: string
  /** Pairs of offsets into `text` (start, end) to highlight, in order; empty: the field as a whole. */
  ranges: [start: number, end: number][]
}

export interface SearchResult {
  id: string
  /** Larger is better: 0 to 1 for relevance, above 1 when the letter names a symbol of the query. */
  score: number
  /** Whether the letter answers every word of the query, or only some. */
  complete: boolean
  header: LetterHeader
  /** Best first. */
  hits: Hit[]
}

/** What a part of the query was understood as: shown as a chip beside the box. */
export interface Understood {
  kind: FacetName | 'symbol' | 'person' | 'date' | 'signatories' | 'has' | 'is' | 'word' | 'phrase'
  /** Canonical: `A/HRC/RES/52/28`, `52`, `PRK`, an organisation's id, `2019`, `2019..2021`, a theme's id, `fr`. */
  value: string
  /** As it stands in the query, with its place (start, end), so that a chip can take it out. */
  written: string
  range: [start: number, end: number]
  /** A filter narrows the results; otherwise the part only counts in the ranking. */
  filter: boolean
  /** `-word`, `-country:…`. */
  excluded: boolean
}

/** A part of the query that could not be read as written; the other parts are searched. */
export type Problem =
  /** There is no such filter; `suggestion` is the nearest one written out, `country:PRK`. */
  | { kind: 'unknown-filter'; written: string; suggestion: string | null }
  /** The filter's value is not understood; `suggestion` is a value that would be. */
  | { kind: 'bad-value'; written: string; filter: FilterName; suggestion: string | null }
  /** A quotation mark was opened and not closed; the phrase goes to the end. */
  | { kind: 'open-quote'; written: string; suggestion: string }
  /** No letter has the word, so it was left out. */
  | { kind: 'no-letter'; written: string; suggestion: null }
  /** A phrase, or what is to be left out, has no word that could be looked for. */
  | { kind: 'no-words'; written: string; suggestion: null }
  /** The query was read only up to `written`, the beginning of what was left out. */
  | { kind: 'too-long'; written: string; suggestion: null }

export const FILTER_NAMES = [
  ...(['country', 'session', 'org', 'person', 'theme'] as const),
  ...(['year', 'lang', 'has', 'is', 'evidence', 'symbol'] as const),
]
export type FilterName = (typeof FILTER_NAMES)[number]

/** A word that no letter has, and the word of the letters that was searched in its place. */
export interface Correction {
  written: string
  used: string
}

export type FacetName = Fields[FieldWith<'facet'>]['facet']

/** How many of the results have a value; most frequent first. An organisation is its id. */
export interface FacetCount {
  value: string
  count: number
}

/**
 * Counts for each facet. Those of a facet that is itself filtered are counted as if it were not,
 * so that a second value of the same facet can be weighed before it is chosen.
 */
export type Facets = Record<FacetName, FacetCount[]>

export interface SearchOptions {
  /** How many results to give, 20 when left out. */
  limit?: number
  /** How many of the best to pass over, for a next page. */
  offset?: number
  /**
   * Find every letter that matches (`exact` is true) and count facets, in time proportional to the
   * collection. Otherwise the work for one keystroke is bounded.
   */
  exhaustive?: boolean
  /** Leave `hits` empty, for lists that do not show them. */
  omitHits?: boolean
}

export interface SearchAnswer {
  query: string
  results: SearchResult[]
  /**
   * Letters that match the query as far as `problems` say it was read: those that answer all of
   * that or, when there are none, those that answer some. A lower bound when `exact` is false.
   */
  total: number
  /** Whether all letters that may match were looked at, so that `total` is their number. */
  exact: boolean
  understood: Understood[]
  problems: Problem[]
  corrections: Correction[]
  /** The query with its corrections made, or null when there are none. */
  corrected: string | null
  /** With `exhaustive` only. */
  facets: Facets | null
}

/** A collection of letters that can be searched. Nothing of it changes; a changed collection is a new one. */
export interface Search {
  /**
   * The letters for a query, best first: those that name a symbol of the query, then by relevance,
   * then the newest. The same query gives the same answer. Takes any string and never throws.
   */
  search(query: string, options?: SearchOptions): SearchAnswer
  /** The hits of a query in one letter, as `search` gives them: for the visible rows of a long list. */
  hits(query: string, id: string): Hit[]
  /** What the search knows of a letter, or null. */
  letter(id: string): SearchedLetter | null
  /** Number of letters. */
  size: number
}
