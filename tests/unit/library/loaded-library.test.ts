import { beforeAll, describe, expect, test } from 'vitest'
import { type LoadedLibrary, loadLibrary } from '../../../components/library/loaded-library.ts'
import { NOTHING_CHOSEN } from '../../../lib/analysis/library-route.ts'
import { composeQuery } from '../../../lib/analysis/list-query.ts'
import { matchCatalogue } from '../../../lib/analysis/matched-texts.ts'
import { createStates } from '../../../lib/council/states.ts'
import { compileKeys } from '../../../lib/matching/match-keys.ts'
import { createMatcher } from '../../../lib/matching/matcher.ts'
import { createSearch } from '../../../lib/search/create-search.ts'
import { FACETS } from '../../../lib/search/facet-names.ts'
import { type LoadedCollection, loadCollection } from '../../../tools/load-collection.ts'
import { searchIndexOf } from '../../../tools/search-index.ts'

let collection: LoadedCollection
let loaded: LoadedLibrary

beforeAll(() => {
  collection = loadCollection()
  loaded = loadLibrary({ search: createSearch(searchIndexOf(collection)), ...collection })
})

test('the library holds every letter, the newest first', () => {
  expect(loaded.letters).toHaveLength(collection.letters.length)
  const dates = loaded.letters.map(({ date }) => date ?? '')
  expect(dates).toEqual(dates.toSorted().reverse())
})

describe('facets', () => {
  const listed = (chosen: Partial<typeof NOTHING_CHOSEN>, query = '') =>
    loaded.search.search(composeQuery({ query, chosen: { ...NOTHING_CHOSEN, ...chosen } }).text, {
      exhaustive: true,
      limit: 10_000,
      omitHits: true,
    })

  test('a value of any facet leaves as many letters as its count says', () => {
    const { facets } = listed({})
    for (const facet of FACETS) {
      const values = facets?.[facet] ?? []
      for (const { value, count } of values.filter((_, place) => place < 40 || place % 8 === 0)) {
        expect(listed({ [facet]: [value] }).total, `${facet} ${value}`).toBe(count)
      }
    }
  })

  test('two values of a facet leave the letters of either; two facets those of both', () => {
    const ids = (keep: (letter: LoadedLibrary['letters'][number]) => boolean) =>
      loaded.letters.filter(keep).map(({ id }) => id)
    const found = ({ results }: ReturnType<typeof listed>) => results.map(({ id }) => id)
    expect(found(listed({ country: ['PRK', 'ERI'] }))).toEqual(
      ids(({ countries }) => countries.includes('PRK') || countries.includes('ERI')),
    )
    expect(found(listed({ country: ['PRK'], session: ['52'] }))).toEqual(
      ids(({ countries, sessions }) => countries.includes('PRK') && sessions.includes('52')),
    )
  })

  test('a facet that is chosen counts as if it were not', () => {
    const before = listed({}).facets?.country
    expect(listed({ country: ['PRK'] }).facets?.country).toEqual(before)
  })
})

test('hits of one letter are those that the search gives with it', () => {
  const [first] = loaded.search.search('eritrea rapporteur').results
  expect(first?.hits.length).toBeGreaterThan(0)
  expect(loaded.search.hits('eritrea rapporteur', first?.id ?? '')).toEqual(first?.hits)
  expect(loaded.search.hits('eritrea', '__proto__')).toEqual([])
})

test('a letter is shown beside the text it is about, with its outcome, before the others', () => {
  const { headers, catalogue } = collection
  const states = createStates(collection.states)
  const keys = compileKeys({ headers, catalogue, states })
  const matcher = createMatcher({ headers, catalogue, states, keys })
  const { textsOf, lineOf } = matchCatalogue(matcher, catalogue, keys.lineOf)
  const texts = textsOf.get('icnk-hrc52-dprk-accountability') ?? []
  expect(texts[0]).toMatchObject({
    tier: 'direct',
    text: { symbol: 'A/HRC/RES/52/28', vote: { action: 'adopted', vote: null } },
  })
  expect(texts.slice(1).every(({ tier }) => tier === 'related')).toBe(true)
  expect(texts.length).toBeGreaterThan(5)
  const line = lineOf.get('A/HRC/RES/52/28') ?? []
  const dates = line.map(({ date }) => date ?? '')
  expect(dates).toEqual(dates.toSorted())
  expect(line.map(({ symbol }) => symbol)).toEqual(
    expect.arrayContaining(['A/HRC/RES/49/22', 'A/HRC/RES/52/28', 'A/HRC/RES/55/21']),
  )
})
