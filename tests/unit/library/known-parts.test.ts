import { expect, test } from 'vitest'
import { knownLists, knownTexts } from '../../../lib/analysis/known-parts.ts'
import { coverageOf } from '../../../tools/data/coverage.ts'
import { loadCollection } from '../../../tools/load-collection.ts'

test('what is known of the letters of the package is what its manifest says', () => {
  const collection = loadCollection()
  const coverage = coverageOf(collection)
  const lists = knownLists(collection.headers)
  expect(knownTexts(collection.headers)).toEqual(Object.fromEntries(coverage.evidence))
  expect(lists.complete).toBe(coverage.completeLists)
  expect(lists.complete + lists.partial).toBe(coverage.withSignatories)
  expect(lists.complete + lists.partial + lists.none).toBe(coverage.letters)
})

test('a whole list without a name is known', () => {
  const known = { complete: true, listed_organizations: 0, listed_individuals: 0 }
  const { complete, none } = knownLists([known, { ...known, complete: false }])
  expect({ complete, none }).toEqual({ complete: 1, none: 1 })
})
