import fc from 'fast-check'
import { expect } from 'vitest'
import { joinIndexes } from '../../lib/collection/join-indexes.ts'
import { createSearch } from '../../lib/search/create-search.ts'
import { hasPhrase } from '../../lib/search/find-phrase.ts'
import { phraseOf } from '../../lib/search/search-keys.ts'
import { QUICK, UNLIMITED } from '../../lib/search/search-limits.ts'
import { indexOf, letter, searchOver } from '../unit/search/collection.ts'
import { collections } from './made-letters.ts'
import { answering, conditions, queries, written } from './made-queries.ts'
import { property } from './property.ts'
import { strings, textOf } from './strings.ts'

/** Limits that some letters exceed as thousands do those of the extension. */
const TIGHT = {
  quick: {
    maxPostings: 2,
    minPostingsPerAlternative: 1,
    maxRescored: 2,
    maxLongerWords: 1,
    maxCompletions: 1,
    maxIntersected: 1,
    maxReads: 1,
  },
  thorough: { ...UNLIMITED, maxReads: 2 },
}
const ALL = { exhaustive: true, limit: 100 }

const limits = fc.constantFrom(TIGHT, { quick: QUICK, thorough: UNLIMITED })

property(
  'search: with everything, all and only the letters that answer are found and counted',
  fc.record({ letters: collections, parts: queries }),
  ({ letters, parts }) => {
    const { results, total, exact } = searchOver(letters).search(written(parts), ALL)
    const expected = answering(letters, parts)
    expect(exact).toBe(true)
    expect(results).toHaveLength(new Set(results.map(({ id }) => id)).size)
    if (expected.length === 0) {
      expect(results.every(({ complete }) => !complete)).toBe(true)
      expect(total).toBe(results.length)
      return
    }
    expect(total).toBe(expected.length)
    const counted = results.slice(0, total).map(({ id }) => id)
    expect(results.filter(({ id }) => expected.includes(id))).toHaveLength(total)
    if (results.some(({ complete }) => complete)) {
      const whole = results.filter(({ complete }) => complete).map(({ id }) => id)
      expect(whole.sort()).toEqual(expected)
    } else expect(counted).toHaveLength(total)
  },
  { runs: 150 },
)

property(
  'search: a keystroke never counts too many, and exactly when it says so',
  fc.record({ letters: collections, parts: queries, limits }),
  ({ letters, parts, limits }) => {
    const index = indexOf(letters)
    const query = written(parts)
    const answer = createSearch(index, limits).search(query, { limit: 100 })
    const whole = createSearch(index).search(query, ALL)
    const expected = answering(letters, parts)
    if (answer.exact) expect(answer.total).toBe(whole.total)
    else expect(answer.total).toBeLessThanOrEqual(expected.length)
    for (const { id, complete } of answer.results) if (complete) expect(expected).toContain(id)
    const ids = whole.results.map(({ id }) => id)
    // What answers only a part is left out far below the best, which a keystroke may not have seen.
    for (const { id, complete } of answer.results)
      if (complete || answer.exact) expect(ids).toContain(id)
  },
  { runs: 150 },
)

const begun = fc
  .tuple(fc.constantFrom('ra', 'ram', 'gu'), fc.stringMatching(/^[aglt]{1,5}$/))
  .map((parts) => parts.join(''))

property(
  'search: what is begun is counted too few or exactly, with everything exactly',
  fc.record({
    words: fc.uniqueArray(begun, { minLength: 1, maxLength: 30 }),
    prefix: fc.constantFrom('ra', 'ram', 'gu'),
  }),
  ({ words, prefix }) => {
    const search = searchOver(words.map((title, place) => letter(`letter-${place}`, { title })))
    const expected = words.filter((word) => word.startsWith(prefix)).length
    if (expected === 0) return
    const [quick, whole] = [search.search(prefix), search.search(prefix, ALL)]
    expect([whole.total, whole.exact]).toEqual([expected, true])
    if (quick.exact) expect(quick.total).toBe(expected)
    else expect(quick.total).toBeLessThanOrEqual(expected)
  },
)

property(
  'search: a condition and its complement make the whole',
  fc.record({ letters: collections, condition: conditions, limits }),
  ({ letters, condition, limits }) => {
    const search = createSearch(indexOf(letters), limits)
    const ids = (query: string) =>
      search
        .search(query, ALL)
        .results.filter(({ complete }) => complete)
        .map(({ id }) => id)
    const [having, lacking] = [ids(condition.written), ids(`-${condition.written}`)]
    expect([...having, ...lacking].sort()).toEqual(letters.map(({ id }) => id).sort())
  },
)

property(
  'search: a phrase is found as reading all words of the text finds it',
  fc.record({
    text: textOf([
      'human',
      'Rights',
      'human rights',
      'U.S.',
      'organization',
      '1,000',
      'co-operation',
    ]),
    words: fc.array(
      fc.constantFrom('human', 'rights', 'us', 'organisation', '1000', 'co', 'operation', 'a'),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  }),
  ({ text, words }) => {
    const phrase = words.join(' ')
    expect(hasPhrase(text, phrase)).toBe(` ${phraseOf(text)} `.includes(` ${phrase} `))
  },
  { runs: 300 },
)

property(
  'search: a facet counts what choosing its value brings',
  fc.record({ letters: collections, parts: queries }),
  ({ letters, parts }) => {
    const search = searchOver(letters)
    const query = written(parts)
    const { facets, results } = search.search(query, ALL)
    if (!results.some(({ complete }) => complete)) return
    for (const [facet, name] of [
      ['country', 'country'],
      ['year', 'year'],
      ['language', 'lang'],
      ['organization', 'org'],
    ] as const) {
      if (query.includes(`${name}:`)) continue
      for (const { value, count } of facets?.[facet] ?? []) {
        const chosen = search.search(`${query} ${name}:"${value}"`, ALL)
        expect([value, chosen.total]).toEqual([value, count])
      }
    }
  },
)

property(
  'search: the answer does not depend on how letters are split into segments',
  fc.record({ letters: collections, parts: queries, places: fc.array(fc.nat(2)) }),
  ({ letters, parts, places }) => {
    const segments = [0, 1, 2].map((segment) =>
      letters.filter((_, place) => (places[place] ?? 0) === segment),
    )
    const joined = joinIndexes(segments.map((some) => ({ index: indexOf(some) })))
    expect(joined).toEqual(indexOf(letters))
    const query = written(parts)
    expect(createSearch(joined).search(query, ALL)).toEqual(searchOver(letters).search(query, ALL))
  },
)

property(
  'search: no query throws, and its marks lie within their texts',
  fc.record({ letters: collections, query: strings, exhaustive: fc.boolean(), limits }),
  ({ letters, query, exhaustive, limits }) => {
    const answer = createSearch(indexOf(letters), limits).search(query, {
      exhaustive,
      limit: 5,
    })
    expect(answer.total).toBeGreaterThanOrEqual(0)
    expect(answer.total).toBeLessThanOrEqual(letters.length)
    for (const { score, hits } of answer.results) {
      expect(Number.isFinite(score)).toBe(true)
      for (const { text, ranges } of hits) {
        for (const [start, end] of ranges) {
          expect(0 <= start && start < end && end <= text.length).toBe(true)
        }
      }
    }
    for (const { range } of answer.understood) {
      expect(0 <= range[0] && range[0] < range[1] && range[1] <= query.length).toBe(true)
    }
  },
  { runs: 150 },
)
