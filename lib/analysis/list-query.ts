import type { LetterHeader } from '../letters/letter.ts'
import { FACETS, FILTER_OF } from '../search/facet-names.ts'
import type { FacetName, Understood } from '../search/search-answer.ts'
import type { Chosen, ListRoute, Sort } from './library-route.ts'

/** A query for the search, and where in it begins what the reader typed. */
export interface ComposedQuery {
  text: string
  typedFrom: number
}

/**
 * Writes the chosen facets as filters of the search before what is typed: there an open
 * quotation mark or an overlong query cannot swallow them.
 */
export function composeQuery({
  query,
  chosen,
}: Pick<ListRoute, 'query' | 'chosen'>): ComposedQuery {
  const filters = FACETS.filter((facet) => chosen[facet].length > 0).map(
    (facet) => `${FILTER_OF[facet]}:${chosen[facet].map(filterValue).join(',')}`,
  )
  const prefix = filters.map((filter) => `${filter} `).join('')
  return { text: prefix + query, typedFrom: prefix.length }
}

/** A space or a quotation mark would end the filter; the search reads a hyphen as a space in names. */
function filterValue(value: string): string {
  return value.replace(/[\s"“”«»]+/g, '-')
}

/** The parts of the typed query, with their offsets in it. */
export function understoodTyped(understood: Understood[], typedFrom: number): Understood[] {
  return understood
    .filter(({ range }) => range[0] >= typedFrom)
    .map((part) => ({ ...part, range: [part.range[0] - typedFrom, part.range[1] - typedFrom] }))
}

/** Adds a value to the chosen ones of a facet, or removes it when it is there. */
export function toggled(chosen: Chosen, facet: FacetName, value: string): Chosen {
  const values = new Set(chosen[facet]).symmetricDifference(new Set([value]))
  return { ...chosen, [facet]: [...values] }
}

export function countChosen(chosen: Chosen): number {
  return FACETS.reduce((count, facet) => count + chosen[facet].length, 0)
}

/** The number of signatories, as far as known: the stated number, unless more are listed. */
export function signatoryCount(
  letter: Pick<
    LetterHeader,
    'listed_organizations' | 'listed_individuals' | 'stated_organizations' | 'stated_individuals'
  >,
): number {
  return (
    Math.max(letter.listed_organizations, letter.stated_organizations ?? 0) +
    Math.max(letter.listed_individuals, letter.stated_individuals ?? 0)
  )
}

/** Sorts a copy; equals keep their order. Given by relevance, letters keep their order. */
export function sorted<T extends { header: LetterHeader }>(letters: readonly T[], sort: Sort): T[] {
  const dateOf = ({ header }: T, undated: string) => header.date ?? undated
  switch (sort) {
    case 'relevance':
      return [...letters]
    case 'newest':
      return letters.toSorted((a, b) => compareText(dateOf(b, ''), dateOf(a, '')))
    case 'oldest':
      return letters.toSorted((a, b) => compareText(dateOf(a, '9'), dateOf(b, '9')))
    case 'session':
      return letters.toSorted((a, b) => sessionRank(b.header) - sessionRank(a.header))
    case 'signatories':
      return letters.toSorted((a, b) => signatoryCount(b.header) - signatoryCount(a.header))
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Regular sessions by number, then special ones, then letters to no session. */
function sessionRank({ sessions }: Pick<LetterHeader, 'sessions'>): number {
  return Math.max(0, ...sessions.map(sessionOrder))
}

/** A number that orders sessions: regular ones above special ones, those above organizational ones. */
export function sessionOrder(session: string): number {
  const number = Number(/\d+/.exec(session)?.[0] ?? 0)
  if (/^\d+$/.test(session)) return 2000 + number
  return session.startsWith('S-') ? 1000 + number : number
}
