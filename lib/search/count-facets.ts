import { fieldsWith } from '../letters/field-names.ts'
import { FIELDS } from '../letters/fields.ts'
import type { SearchIndex } from './compile-index.ts'
import { FILTER_OF, forEachFacet } from './facet-names.ts'
import { failingBit, type Ranking } from './rank-letters.ts'
import type { FacetCount, Facets, SearchedLetter } from './search-answer.ts'
import { languageOf } from './search-keys.ts'

const FACET_FIELDS = fieldsWith('facet')

/** Counts how often each value occurs. */
export function countValues(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/**
 * Makes the counter of an index's facets: it counts the values of the letters that answer the words
 * of a query. A letter that fails only filters of one facet counts in that facet, as choosing its
 * value would find it.
 */
export function createFacetCounter(
  index: SearchIndex,
): (ranking: Pick<Ranking, 'answering' | 'fails'>) => Facets {
  let signers: string[][] | undefined
  return ({ answering, fails }) => {
    signers ??= organizationsOf(index)
    const organizations = signers
    return forEachFacet((facet): FacetCount[] => {
      const name = FACET_FIELDS.find((field) => FIELDS[field].facet === facet)
      const own = failingBit(FILTER_OF[facet])
      const values = answering.flatMap((doc) => {
        const letter = index.letters[doc]
        if (!name || !letter || ((fails[doc] ?? 0) & ~own) !== 0) return []
        return [...new Set(valuesOf(letter, name, organizations[doc] ?? []))]
      })
      return [...countValues(values)]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    })
  }
}

function valuesOf(
  letter: SearchedLetter,
  name: (typeof FACET_FIELDS)[number],
  organizations: readonly string[],
): readonly string[] {
  if (name === 'date') return letter.date ? [letter.date.slice(0, 4)] : []
  if (name === 'language') return [languageOf(letter.language)]
  if (name === 'organizations') return organizations
  const value = letter[name]
  return typeof value === 'string' ? [value] : value
}

/** For each letter the organisations that signed or published it. */
function organizationsOf(index: SearchIndex): string[][] {
  const organizations: string[][] = index.letters.map(() => [])
  for (let term = index.words; term < index.terms.length; term++) {
    const key = index.terms[term] ?? ''
    if (!key.startsWith('org:')) continue
    for (let at = index.starts[term] ?? 0; at < (index.starts[term + 1] ?? 0); at++) {
      organizations[index.docs[at] ?? 0]?.push(key.slice(4))
    }
  }
  return organizations
}
