import type { FacetCount, FacetName, Facets, FilterName, SearchedLetter } from './answer.ts'
import type { SearchIndex } from './compile.ts'
import { languageOf } from './keys.ts'
import { failingBit, type Ranking } from './rank.ts'

/** The filter that narrows each facet. */
const FILTER_OF: Record<FacetName, FilterName> = {
  country: 'country',
  session: 'session',
  theme: 'theme',
  year: 'year',
  organization: 'org',
  language: 'lang',
  evidence: 'evidence',
}
const FACETS = Object.keys(FILTER_OF).filter(isFacet)

/**
 * Counts the values of the letters that answer the words of a query. A letter that fails only
 * filters of one facet still counts there: it is what choosing another value would bring.
 */
export function createFacetCounter(
  index: SearchIndex,
): (ranking: Pick<Ranking, 'answering' | 'fails'>) => Facets {
  let organizations: string[][] | undefined
  return ({ answering, fails }) => {
    organizations ??= organizationsOf(index)
    const own = FACETS.map((facet) => ({ facet, bits: failingBit(FILTER_OF[facet]) }))
    const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]))
    for (const doc of answering) {
      const letter = index.letters[doc]
      if (!letter) continue
      const failed = fails[doc] ?? 0
      for (const { facet, bits } of own) {
        if ((failed & ~bits) !== 0) continue
        const counted = counts.get(facet)
        for (const value of new Set(valuesOf(letter, facet, organizations[doc] ?? []))) {
          counted?.set(value, (counted.get(value) ?? 0) + 1)
        }
      }
    }
    const listed = (facet: FacetName) => sorted(counts.get(facet) ?? new Map())
    return {
      country: listed('country'),
      session: listed('session'),
      theme: listed('theme'),
      year: listed('year'),
      organization: listed('organization'),
      language: listed('language'),
      evidence: listed('evidence'),
    }
  }
}

function isFacet(name: string): name is FacetName {
  return Object.hasOwn(FILTER_OF, name)
}

function valuesOf(
  letter: SearchedLetter,
  facet: FacetName,
  organizations: readonly string[],
): readonly string[] {
  switch (facet) {
    case 'country':
      return letter.countries
    case 'session':
      return letter.sessions
    case 'theme':
      return letter.themes
    case 'year':
      return letter.date ? [letter.date.slice(0, 4)] : []
    case 'organization':
      return organizations
    case 'language':
      return [languageOf(letter.language)]
    case 'evidence':
      return [letter.evidence]
  }
}

/** For each letter the organisations that signed or published it. */
function organizationsOf(index: SearchIndex): string[][] {
  const organizations: string[][] = index.letters.map(() => [])
  for (let term = index.words; term < index.terms.length; term++) {
    const key = index.terms[term] ?? ''
    if (!key.startsWith('org:')) continue
    for (let place = index.starts[term] ?? 0; place < (index.starts[term + 1] ?? 0); place++) {
      organizations[index.docs[place] ?? 0]?.push(key.slice(4))
    }
  }
  return organizations
}

function sorted(counts: ReadonlyMap<string, number>): FacetCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
