import { expect, test } from 'vitest'
import { gatherFacts } from '../../../lib/brief/brief-facts.ts'
import type { ChosenLetters } from '../../../lib/brief/choose-letters.ts'
import { headerOf } from '../../../lib/letters/header.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { letter } from '../search/collection.ts'
import { sources } from './briefs.ts'

/** What a brief on these letters says; `related` are on its subject besides. */
function factsOf(letters: readonly Letter[], related: readonly Letter[] = []) {
  const { search, signatories } = sources([...letters, ...related])
  const searched = (all: readonly Letter[]) => all.flatMap(({ id }) => search.letter(id) ?? [])
  const chosen: ChosenLetters = {
    matter: { kind: 'letters', list: null },
    letters: searched(letters),
    isRelated: false,
    related: searched(related),
    asksOf: ({ asks }) => asks,
  }
  const held = letters.slice(0, 30).map((one) => {
    return { letter: one, headed_by: headerOf(one).headed_by, provenance: 'package' as const }
  })
  const data = { version: '1', date: '2026-03-25' }
  return gatherFacts({ chosen, held, signatories, data, made: '2026-11-28', judgements: [] })
}

const NAMES = ['Amber', 'Basalt', 'Cobalt', 'Dolomite', 'Emerald', 'Flint', 'Garnet', 'Hematite']
const many = (count: number, fields: (index: number) => Partial<Letter> = () => ({})) =>
  Array.from({ length: count }, (_, index) => letter(`l${index}`, fields(index)))
/** As many asks as wanted, no two alike. */
const asksOf = (count: number) =>
  NAMES.flatMap((one) => NAMES.map((other) => `${one}${other} ${other}${one}`)).slice(0, count)

test.each([
  [1, 0],
  [30, 0],
  [31, 1],
  [33, 3],
])('of %d letters %d are not in full', (count, more) => {
  expect(factsOf(many(count)).more).toBe(more)
})

test.each([
  [6, 6, 0],
  [7, 6, 1],
  [9, 6, 3],
])('of %d letters on the subject %d are named and %d counted', (count, named, more) => {
  const facts = factsOf([letter('one')], many(count))
  expect(facts.related.map(({ id }) => id)).toEqual(many(named).map(({ id }) => id))
  expect(facts.moreRelated).toBe(more)
})

test.each([
  [0, 0, 0],
  [16, 16, 0],
  [17, 16, 1],
  [20, 16, 4],
])('of %d requests %d are listed and %d counted', (count, listed, more) => {
  const facts = factsOf([letter('one', { asks: asksOf(count) })])
  expect(facts.asks).toHaveLength(listed)
  expect(facts.moreAsks).toBe(more)
})

test('letters without a date are counted, among those in full', () => {
  expect(factsOf(many(4, (n) => ({ date: n < 1 ? '2020' : null }))).unknown.undated).toBe(3)
  expect(factsOf(many(33, (n) => ({ date: n < 30 ? '2020' : null }))).unknown.undated).toBe(0)
})

test('a publisher of more than 24 characters is called by its acronym, if it has one', () => {
  const asked = (publisher: string) =>
    factsOf([letter('one', { publisher, asks: ['Act'] })]).asks[0]?.by.map(({ name }) => name)
  expect(asked('Defend the Defenders of Defenders')).toEqual(['DDD'])
  expect(asked('A publisher that nobody knows')).toEqual(['A publisher that nobody knows'])
  expect(asked('Short')).toEqual(['Short'])
})

test('organizations that asked are counted once, and as many as a letter says at least', () => {
  const signed = (organizations: string[], stated: number | null) => ({
    asks: ['Renew the mandate'],
    signatories: {
      ...letter('x').signatories,
      organizations,
      stated_organizations: stated,
    },
  })
  const count = (...all: Partial<Letter>[]) => {
    const [ask] = factsOf(all.map((fields, n) => letter(`l${n}`, fields))).asks
    return ask?.organizations
  }
  expect(count(signed(['One', 'Two'], null), signed(['two', 'Three'], null))).toBe(3)
  expect(count(signed(['One'], null), signed(['Two'], 40))).toBe(40)
  expect(count(signed([], null))).toBe(0)
})

test('letters that ask the same stand by their numbers in the brief, in order', () => {
  const letters = ['A', 'B', 'A'].map((publisher, n) =>
    letter(`l${n}`, { publisher, asks: ['Renew the mandate'] }),
  )
  const [ask] = factsOf(letters).asks
  expect(ask?.by).toHaveLength(2)
  expect(ask?.by).toContainEqual({ name: 'A', numbers: [1, 3] })
  expect(ask?.by).toContainEqual({ name: 'B', numbers: [2] })
})
