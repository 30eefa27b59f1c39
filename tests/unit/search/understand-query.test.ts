import { expect, test } from 'vitest'
import { createLexicon } from '../../../lib/search/lexicon.ts'
import { understand } from '../../../lib/search/understand-query.ts'
import { indexOf, letter } from './collection.ts'

const lexicon = createLexicon(
  indexOf([letter('one', { title: 'Abductions', countries: ['PRK'], date: '2021-03-01' })]),
)

test('a query is understood as terms, without the letters that have them', () => {
  const { groups, filters } = understand(
    lexicon,
    '"special rapporteur" -sudan year:2021 abductions',
  )
  expect(filters).toEqual([
    { name: null, excluded: false, condition: { phrase: 'special rapporteur' } },
    { name: null, excluded: true, condition: { phrase: 'sudan' } },
    { name: null, excluded: true, condition: { any: [{ term: 'country:SDN' }] } },
    { name: 'year', excluded: false, condition: { any: [{ any: [{ term: 'year:2021' }] }] } },
  ])
  expect(groups.map(({ alternatives }) => alternatives[0]?.condition)).toEqual([
    { phrase: 'special rapporteur' },
    { term: 'abductions' },
  ])
})

test.each(['"a-b"', '-a-b'])('%s has no word to look for', (query) => {
  const { filters, problems } = understand(lexicon, query)
  expect(filters).toEqual([])
  expect(problems).toEqual([{ kind: 'no-words', written: 'a-b', suggestion: null }])
})
