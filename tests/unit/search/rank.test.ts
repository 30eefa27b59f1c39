import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FoundGroup } from '../../../lib/search/found-group.ts'
import type { Postings } from '../../../lib/search/postings.ts'
import { createRanker, type RankOptions } from '../../../lib/search/rank-letters.ts'
import { FIELD, MASK_WEIGHT } from '../../../lib/search/search-fields.ts'
import { type Limits, UNLIMITED } from '../../../lib/search/search-limits.ts'

const LETTERS = 12

/** Postings of some letters, strong ones first, as the index has them. */
function postings(masks: Record<number, number>, cut = false): Postings {
  const isStrong = ([, mask]: [string, number]) => mask % 8 !== 0 || (mask & FIELD.person) !== 0
  const all = Object.entries(masks).filter(([, mask]) => mask !== 0)
  const strong = all.filter(isStrong)
  const ordered = [...strong, ...all.filter((entry) => !isStrong(entry))]
  return {
    docs: Uint32Array.from(ordered, ([doc]) => Number(doc)),
    masks: Uint8Array.from(ordered, ([, mask]) => mask),
    strong: strong.length,
    ...(cut && { cut }),
  }
}

interface Way {
  masks: Record<number, number>
  weight: number
  key?: string
  identifies?: boolean
}

const group = (importance: number, ...ways: Way[]): FoundGroup => ({
  importance,
  alternatives: ways.map(({ masks, weight, key = null, identifies = false }) => ({
    postings: postings(masks),
    weight,
    key,
    words: [],
    identifies,
  })),
})

function rank(groups: FoundGroup[], options: Partial<RankOptions> = {}) {
  return createRanker(LETTERS)({
    groups,
    fillers: [],
    fails: new Uint32Array(LETTERS),
    checks: [],
    wanted: LETTERS,
    limits: UNLIMITED,
    ...options,
  })
}

/** What a way counts in a letter: by its field for words, less for what a letter only cites for keys. */
function weightOf({ masks, weight, key }: Way, doc: number): number {
  const mask = masks[doc] ?? 0
  if (mask === 0) return 0
  if (key === undefined) return weight * (MASK_WEIGHT[mask] ?? 0)
  return weight * (mask % 2 === 1 || (mask & 4) !== 0 ? 1 : 0.85)
}

/** The same in the plain way: each letter by itself. */
function plainly(groups: { importance: number; ways: Way[] }[], fails: Uint32Array) {
  const importance = groups.reduce((sum, one) => sum + one.importance, 0)
  const scored = Array.from({ length: LETTERS }, (_, doc) => {
    let [total, covered, count] = [0, 0, 0]
    for (const { importance, ways } of groups) {
      const best = (isKey: boolean) =>
        Math.max(
          0,
          ...ways
            .filter((way) => (way.key !== undefined) === isKey)
            .map((way) => weightOf(way, doc)),
        )
      const [word, key] = [best(false), best(true)]
      if (word + key === 0) continue
      total += importance * (Math.max(word, key) + 0.1 * Math.min(word, key))
      covered += importance
      count += 1
    }
    const isNamed = groups.some(({ ways }) =>
      ways.some((way) => way.identifies && (way.masks[doc] ?? 0) !== 0),
    )
    const score = (total / importance) * (covered / importance) ** 2.2 + (isNamed ? 1 : 0)
    return { doc, score, complete: count === groups.length }
  }).filter(({ doc, score }) => score > 0 && fails[doc] === 0)
  scored.sort((one, other) => other.score - one.score || one.doc - other.doc)
  const best = scored[0]?.score ?? 0
  const least = best < 0.05 ? 0.2 * best : Math.max(0.2 * best, 0.05)
  const ranked = scored.filter(({ score, complete }) => complete || score >= least)
  const whole = ranked.filter(({ complete }) => complete).length
  return { ranked, total: whole || ranked.length, hasComplete: whole > 0 }
}

const masks = fc.dictionary(
  fc.integer({ min: 0, max: LETTERS - 1 }).map(String),
  fc.integer({ min: 1, max: 255 }),
  { minKeys: 1, maxKeys: LETTERS },
)
const ways = fc.array(
  fc.record(
    {
      masks,
      weight: fc.constantFrom(1, 0.6, 0.25),
      key: fc.constant('country:ERI'),
      identifies: fc.boolean(),
    },
    { requiredKeys: ['masks', 'weight'] },
  ),
  { minLength: 1, maxLength: 3 },
)
const queries = fc.array(fc.record({ importance: fc.constantFrom(0.1, 1, 3), ways }), {
  minLength: 1,
  maxLength: 4,
})
const failing = fc
  .array(fc.constantFrom(0, 0, 0, 1), { minLength: LETTERS, maxLength: LETTERS })
  .map((bits) => Uint32Array.from(bits))
/** Each list is left after one letter, and the best are then looked at in all lists. */
const TIGHT: Limits = { ...UNLIMITED, maxPostings: 1, minPostingsPerAlternative: 1, maxRescored: 3 }

it('ranks, scores and counts as one does who looks at each letter by itself', () => {
  fc.assert(
    fc.property(queries, failing, (query, fails) => {
      const expected = plainly(query, fails)
      const groups = query.map(({ importance, ways }) => group(importance, ...ways))
      const { ranked, total, exact, hasComplete } = rank(groups, { fails: fails.slice() })
      const near = (score: number) => expect.closeTo(score, 5)
      expect(ranked.map(({ score }) => score)).toEqual(expected.ranked.map((r) => near(r.score)))
      expect(new Map(ranked.map(({ doc, complete }) => [doc, complete]))).toEqual(
        new Map(expected.ranked.map(({ doc, complete }) => [doc, complete])),
      )
      expect([total, exact, hasComplete]).toEqual([expected.total, true, expected.hasComplete])
    }),
    { numRuns: 200, seed: 1 },
  )
})

it('scores a letter the same where the lists were left before their end, and says so', () => {
  fc.assert(
    fc.property(queries, failing, (query, fails) => {
      const all = new Map(plainly(query, fails).ranked.map((one) => [one.doc, one]))
      const groups = query.map(({ importance, ways }) => group(importance, ...ways))
      const found = rank(groups, { fails: fails.slice(), limits: TIGHT, wanted: 3 })
      for (const { doc, score, complete } of found.ranked) {
        const known = all.get(doc)
        if (!known) continue
        expect(score).toBeCloseTo(known.score, 5)
        expect(complete).toBe(known.complete)
      }
      expect(found.ranked.length).toBeLessThanOrEqual(3)
      const longest = Math.max(...query.flatMap(({ ways }) => ways.map((way) => open(way, fails))))
      if (longest > 1) expect(found.exact).toBe(false)
    }),
    { numRuns: 200, seed: 2 },
  )
})

function open({ masks }: Way, fails: Uint32Array): number {
  return Object.keys(masks).filter((doc) => fails[Number(doc)] === 0).length
}

it('remembers nothing of the query before', () => {
  const ranker = createRanker(LETTERS)
  const ask = (groups: FoundGroup[]) =>
    ranker({
      groups,
      fillers: [],
      fails: new Uint32Array(LETTERS),
      checks: [],
      wanted: 5,
      limits: UNLIMITED,
    }).ranked
  const one = [
    group(1, { masks: { 1: FIELD.title, 2: FIELD.summary }, weight: 1, identifies: true }),
  ]
  const other = [group(2, { masks: { 1: FIELD.title, 3: FIELD.other }, weight: 1 })]
  const first = ask(one)
  ask(other)
  expect(ask(one)).toEqual(first)
  expect(ask(other).map(({ doc }) => doc)).toEqual([1, 3])
})

it('ranks no letter that fails a filter, and tells of it as one that would answer', () => {
  const fails = new Uint32Array(LETTERS)
  fails[2] = 1
  const found = rank([group(1, { masks: { 1: FIELD.title, 2: FIELD.title }, weight: 1 })], {
    fails,
  })
  expect(found.ranked.map(({ doc }) => doc)).toEqual([1])
  expect(found.total).toBe(1)
  expect([...found.answering].sort()).toEqual([1, 2])
})
