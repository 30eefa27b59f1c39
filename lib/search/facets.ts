import { fieldsWith } from '../letters/field-names.ts'
import { FIELDS } from '../letters/fields.ts'
import type { SearchIndex } from './compile-index.ts'
import { failingBit, type Ranking } from './rank-letters.ts'
import type { FacetCount, FacetName, Facets, FilterName, SearchedLetter } from './search-answer.ts'
import { languageOf } from './search-keys.ts'

const FACET_FIELDS = fieldsWith('facet')
/** The filter that narrows each facet. */
export const FILTER_OF: Record<FacetName, FilterName> = {
  country: 'country',
  session: 'session',
  theme: 'theme',
  year: 'year',
  organization: 'org',
  language: 'lang',
  evidence: 'evidence',
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
      const name = FACET_FIELDS.find((field) => FIELDS[field].facet === facet)
      const own = failingBit(FILTER_OF[facet])
      const counts = new Map<string, number>()
      for (const doc of answering) {
        const letter = index.letters[doc]
        if (!name || !letter || ((fails[doc] ?? 0) & ~own) !== 0) continue
        for (const value of new Set(valuesOf(letter, name, ofLetters[doc] ?? []))) {
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

function valuesOf(
  letter: SearchedLetter,
  name: (typeof FACET_FIELDS)[number],
  organizations: readonly string[],
): readonly string[] {
  switch (name) {
    case 'date':
      return letter.date ? [letter.date.slice(0, 4)] : []
    case 'language':
      return [languageOf(letter.language)]
    case 'organizations':
      return organizations
    default: {
      const value = letter[name]
      return typeof value === 'string' ? [value] : value
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
