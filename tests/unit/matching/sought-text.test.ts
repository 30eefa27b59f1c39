import { expect, test } from 'vitest'
import { type LetterToRead, UNKNOWN_AIMS } from '../../../lib/matching/letter-aims.ts'
import { compileKeys } from '../../../lib/matching/match-keys.ts'
import { catalogueOf, letterOf, STATES } from './small.ts'

const CATALOGUE = catalogueOf({
  '40/1': 'Silent forests and human rights',
  '41/2': 'The human right to clean rivers',
  '42/2': 'The human right to clean rivers',
  '42/3': 'Mandate of the Special Rapporteur on silent forests and human rights',
})

/** The text that a letter asks for. */
function soughtBy(given: Partial<LetterToRead>): string | null | undefined {
  const headers = [{ ...letterOf({ id: 'letter' }), ...given }]
  return compileKeys({ headers, catalogue: CATALOGUE, states: STATES }).letters[0]?.soughtText
}

const subject = 'the human right to clean rivers'
const asks = ['Recognize the right']

test('the first text of its title, where that comes later than the letter', () => {
  expect(soughtBy({ subject, asks, sessions: ['40'] })).toBe('A/HRC/RES/41/2')
  expect(soughtBy({ subject, asks, date: '2019-01' })).toBe('A/HRC/RES/41/2')
  expect(soughtBy({ subject, asks })).toBe('A/HRC/RES/41/2')
})

test.each([
  ['the letter comes after it', { sessions: ['41'] }],
  ['it comes years later', { date: '2015-01' }],
  ['the letter asks to adopt nothing', { asks: ['Say more about rivers'] }],
  ['the letter is on a state', { countries: ['ERI'], subject: `${subject} in Eritrea` }],
])('none, where %s', (_, given) => {
  expect(soughtBy({ subject, asks, ...given })).toBeNull()
})

test('the first mandate on its line, where it asks for a new one', () => {
  const given = { subject: 'silent forests and human rights', sessions: ['40'] }
  expect(soughtBy({ ...given, asks: ['Appoint a Special Rapporteur'] })).toBe('A/HRC/RES/42/3')
  expect(soughtBy({ ...given, asks: ['Keep up the work'] })).toBeNull()
})

test('of a header alone it is found by the title', () => {
  expect(UNKNOWN_AIMS.seeksAdoption).toBe(true)
  expect(soughtBy({ subject, sessions: ['40'] })).toBe('A/HRC/RES/41/2')
})
