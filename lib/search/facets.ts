import { FIELDS, fieldsWith } from '../letters/fields.ts'
import type { FacetCount, FacetName, Facets, FilterName, SearchedLetter } from './answer.ts'
import type { SearchIndex } from './compile.ts'
import { failingBit } from './filters.ts'
import { languageOf } from './keys.ts'

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
const FACET_FIELDS = fieldsWith('facet')

/**
 * Counts the values of the letters that answer the words of a query. A letter that fails only
 * filters of one facet still counts there: it is what choosing another value would bring.
 */
export function createFacetCounter(
  index: SearchIndex,
): (answering: Iterable<number>, fails: Uint32Array) => Facets {
  let organizations: string[][] | undefined
  return (answering, fails) => {
    organizations ??= organizationsOf(index)
    const own = FACET_FIELDS.map((name) => {
      const { facet } = FIELDS[name]
      return { name, facet, bits: failingBit(FILTER_OF[facet]) }
    })
    const counts = new Map(own.map(({ facet }) => [facet, new Map<string, number>()]))
    for (const doc of answering) {
      const letter = index.letters[doc]
      if (!letter) continue
      const failed = fails[doc] ?? 0
      for (const { name, facet, bits } of own) {
        if ((failed & ~bits) !== 0) continue
        const counted = counts.get(facet)
        for (const value of new Set(valuesOf(letter, name, organizations[doc] ?? []))) {
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

function sorted(counts: ReadonlyMap<string, number>): FacetCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
