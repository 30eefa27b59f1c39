import { describe, expect, test } from 'vitest'
import { NOTHING_CHOSEN, type Sort } from '../../../lib/analysis/library-route.ts'
import {
  composeQuery,
  sessionOrder,
  signatoryCount,
  sorted,
  toggled,
  understoodTyped,
} from '../../../lib/analysis/list-query.ts'
import type { Understood } from '../../../lib/search/search-answer.ts'
import { searchedLetter } from './searched-letter.ts'

describe('composeQuery', () => {
  test('puts the facets before what is typed, where an open quotation mark does not reach', () => {
    const chosen = { ...NOTHING_CHOSEN, country: ['PRK', 'ERI'], organization: ['asha parivar'] }
    expect(composeQuery({ query: '"open', chosen })).toEqual({
      text: 'country:PRK,ERI org:asha-parivar "open',
      typedFrom: 33,
    })
  })

  test('a value cannot end its filter', () => {
    const chosen = { ...NOTHING_CHOSEN, theme: ['x" -country:PRK'] }
    expect(composeQuery({ query: '', chosen }).text).toBe('theme:x--country:PRK ')
  })
})

test('parts of the typed query keep their places in it', () => {
  const part = (start: number, end: number): Understood => ({
    kind: 'word',
    value: 'x',
    written: 'x',
    range: [start, end],
    filter: false,
    excluded: false,
  })
  expect(understoodTyped([part(0, 11), part(12, 15)], 12)).toEqual([part(0, 3)])
})

test('a value is put in, and taken out again', () => {
  const once = toggled(NOTHING_CHOSEN, 'session', '52')
  expect(once.session).toEqual(['52'])
  expect(toggled(once, 'session', '52')).toEqual(NOTHING_CHOSEN)
  expect(NOTHING_CHOSEN.session).toEqual([])
})

test('the stated number of signatories counts unless more are listed', () => {
  const letter = searchedLetter({ id: 'a', organizations: ['x', 'y'], listed_individuals: 3 })
  expect(signatoryCount({ ...letter, stated_organizations: 34 })).toBe(37)
  expect(signatoryCount({ ...letter, stated_organizations: 1 })).toBe(5)
})

describe('sorted', () => {
  const letters = [
    searchedLetter({ id: 'undated', sessions: ['S-33'], stated_organizations: 5 }),
    searchedLetter({ id: 'old', date: '2012', sessions: ['9'], stated_organizations: 50 }),
    searchedLetter({ id: 'new', date: '2023-02-26', sessions: ['52'] }),
    searchedLetter({ id: 'newer', date: '2023-03', sessions: [] }),
  ].map((header) => ({ header }))
  test.each<[Sort, string]>([
    ['relevance', 'undated old new newer'],
    ['newest', 'newer new old undated'],
    ['oldest', 'old new newer undated'],
    ['session', 'new old undated newer'],
    ['signatories', 'old undated new newer'],
  ])('by %s', (sort, order) => {
    expect(
      sorted(letters, sort)
        .map(({ header }) => header.id)
        .join(' '),
    ).toBe(order)
  })
})

test('sessions are in the order of their numbers, not of their digits', () => {
  const order = ['9', 'S-33', '52', 'OS/12'].toSorted((a, b) => sessionOrder(b) - sessionOrder(a))
  expect(order).toEqual(['52', '9', 'S-33', 'OS/12'])
})
