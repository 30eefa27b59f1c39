import type { FacetCount, FacetName, Facets, FilterName, SearchedLetter } from './answer.ts'
import type { SearchIndex } from './compile.ts'
import { languageOf } from './keys.ts'
import { failingBit, type Ranking } from './rank-letters.ts'

interface FacetRule {
  /** The filter that narrows the facet. */
  filter: FilterName
  /** The values of a letter, given the organisations that signed or published it. */
  valuesOf(letter: SearchedLetter, organizations: readonly string[]): readonly string[]
}

const FACETS: Record<FacetName, FacetRule> = {
  country: { filter: 'country', valuesOf: ({ countries }) => countries },
  session: { filter: 'session', valuesOf: ({ sessions }) => sessions },
  theme: { filter: 'theme', valuesOf: ({ themes }) => themes },
  year: { filter: 'year', valuesOf: ({ date }) => (date ? [date.slice(0, 4)] : []) },
  organization: { filter: 'org', valuesOf: (_, organizations) => organizations },
  language: { filter: 'lang', valuesOf: ({ language }) => [languageOf(language)] },
  evidence: { filter: 'evidence', valuesOf: ({ evidence }) => [evidence] },
}

/**
 * Counts the values of the letters that answer the words of a query. A letter that fails only
 * filters of one facet still counts there: it is what choosing another value would bring.
 */
export function createFacetCounter(
  index: SearchIndex,
): (ranking: Pick<Ranking, 'answering' | 'fails'>) => Facets {
  let organizations: string[][] | undefined
  return ({ answering, fails }) => {
    const ofLetters = organizations ?? organizationsOf(index)
    organizations = ofLetters
    const count = (facet: FacetName): FacetCount[] => {
      const { filter, valuesOf } = FACETS[facet]
      const own = failingBit(filter)
      const counts = new Map<string, number>()
      for (const doc of answering) {
        const letter = index.letters[doc]
        if (!letter || ((fails[doc] ?? 0) & ~own) !== 0) continue
        for (const value of new Set(valuesOf(letter, ofLetters[doc] ?? []))) {
          counts.set(value, (counts.get(value) ?? 0) + 1)
        }
      }
      return [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    }
    return {
      country: count('country'),
      session: count('session'),
      theme: count('theme'),
      year: count('year'),
      organization: count('organization'),
      language: count('language'),
      evidence: count('evidence'),
    }
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
