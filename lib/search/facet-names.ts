import type { FacetName, FilterName } from './search-answer.ts'

/** The facets, in the order in which they are offered. */
export const FACETS = [
  ...(['country', 'session', 'theme', 'year'] as const),
  ...(['organization', 'language', 'evidence'] as const),
] satisfies readonly FacetName[]

/** Makes a record with a value for each facet. */
export function forEachFacet<T>(valueFor: (facet: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, valueFor(facet)])) as Record<FacetName, T>
}

/** The filter that narrows each facet. */
export const FILTER_OF: Record<FacetName, FilterName> = forEachFacet((facet) => {
  if (facet === 'organization') return 'org'
  return facet === 'language' ? 'lang' : facet
})
