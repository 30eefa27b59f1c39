import { expect, test } from 'vitest'
import type { LetterToRead } from '../../../lib/matching/letter-aims.ts'
import { compileKeys } from '../../../lib/matching/match-keys.ts'
import { createMatcher } from '../../../lib/matching/matcher.ts'
import { catalogueOf, letterOf, STATES, shownFor } from './small.ts'

const CATALOGUE = catalogueOf({
  '40/1': 'The rights to freedom of peaceful assembly and of association',
  '40/2': 'Situation of human rights in Burundi',
  '40/3': 'Situation of human rights in Eritrea',
})
const SUMMARY =
  'It thanks the government for the new mandate on peaceful assembly and association, and for renewal of the mandates on Burundi. It deplores silence about Eritrea.'

/** The direct letters of each text of session 40, as `number`. */
function directFor(given: Partial<LetterToRead>): string[] {
  const headers = [
    {
      ...letterOf({ id: 'letter', sessions: ['40'], date: '2019-03-25' }),
      subject: 'The United States at the fortieth session of the Council',
      countries: ['USA', 'BDI', 'ERI'],
      summary: SUMMARY,
      ...given,
    },
  ]
  const keys = compileKeys({ headers, catalogue: CATALOGUE, states: STATES })
  const matcher = createMatcher({ headers, catalogue: CATALOGUE, states: STATES, keys })
  return CATALOGUE.texts.flatMap(({ symbol, session, number }) =>
    shownFor(matcher, { symbol, session }).includes('letter direct') ? [number] : [],
  )
}

test('a letter that looks back on its session is about the texts that it names by their matter', () => {
  expect(directFor({})).toEqual(['1', '2'])
})

test.each([
  ['looks ahead', { date: '2019-02-01' }],
  ['is undated', { date: null }],
  ['has a subject of its own', { subject: 'United States visas' }],
  ['names no text', { summary: 'It deplores silence about Burundi.' }],
])('one that %s is about none of them', (_, given) => {
  expect(directFor(given)).toEqual([])
})
