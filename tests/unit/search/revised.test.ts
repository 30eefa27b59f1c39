import { expect, test } from 'vitest'
import { letter, searchOver } from './collection.ts'

const search = searchOver([
  letter('first', { drafts: ['A/HRC/40/L.26/REV.1'] }),
  letter('second', { drafts: ['A/HRC/40/L.27'] }),
  letter('third', { resolutions_cited: ['A/HRC/RES/45/19'] }),
])
const told = (query: string) => {
  const { results, understood } = search.search(query)
  return {
    found: results.map(({ id, complete }) => (complete ? id : `${id}, near`)).sort(),
    symbols: understood.map(({ value }) => value),
  }
}

test.each([
  'A/HRC/40/L.26 as orally revised',
  'A/HRC/40/L.26 tel que révisé oralement',
  'A/HRC/40/L.26 revised',
])('that a draft was revised belongs to its symbol: %s', (query) => {
  expect(told(query)).toEqual({ found: ['first'], symbols: ['A/HRC/40/L.26'] })
})

test('but not a word after another one', () => {
  expect(told('A/HRC/40/L.27 text revised').found).toEqual(['second, near'])
})

test('a symbol still being typed finds all that it may become', () => {
  expect(told('A/HRC/4')).toEqual({ found: ['first', 'second'], symbols: [] })
  expect(told('A/HRC/RES/4')).toEqual({ found: ['third'], symbols: [] })
  expect(told('A/HRC/40/L.9')).toEqual({ found: [], symbols: ['A/HRC/40/L.9'] })
})
