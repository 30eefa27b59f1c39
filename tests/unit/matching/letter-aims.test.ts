import { describe, expect, test } from 'vitest'
import { headerOf } from '../../../lib/letters/header.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'
import {
  aimsOf,
  letterToRead,
  seeksNoText,
  UNKNOWN_AIMS,
} from '../../../lib/matching/letter-aims.ts'
import { compileKeys } from '../../../lib/matching/match-keys.ts'
import { createMatcher } from '../../../lib/matching/matcher.ts'
import { catalogueOf, STATES, shownFor } from './small.ts'

const ERITREA = 'Situation of human rights in Eritrea'
const CATALOGUE = catalogueOf({
  '40/1': ERITREA,
  '41/1': ERITREA,
  '41/2': 'Situation of human rights in Burundi',
  '42/3': 'The right to food',
  'S-33/1': 'Situation of human rights in Ethiopia',
})

function letterOf(given: Partial<Letter>): Letter {
  return { ...EMPTY_LETTER, id: 'letter', title: 'Open letter', ...given }
}

/** The tier at which a whole letter stands beside a text of the catalogue; none where it does not. */
function tierBeside(number: string, given: Partial<Letter>): string {
  const letter = letterOf(given)
  const headers = [headerOf(letter)]
  const keys = compileKeys({
    headers: [letterToRead(letter)],
    catalogue: CATALOGUE,
    states: STATES,
  })
  const matcher = createMatcher({ headers, catalogue: CATALOGUE, states: STATES, keys })
  const [shown = 'letter none'] = shownFor(matcher, {
    symbol: `A/HRC/RES/${number}`,
    session: number.split('/')[0] ?? null,
  })
  return shown.replace('letter ', '')
}

const ON_ERITREA = { countries: ['ERI'], subject: 'human rights in Eritrea' }
const TO_COUNCIL = 'Permanent Representatives to the Human Rights Council'
const RENEWAL = ['Renew the mandate of the Special Rapporteur']

describe('a letter on a state', () => {
  const dated = { ...ON_ERITREA, date: '2019-06-01' }

  test.each([
    ['to the Council, for a mandate', TO_COUNCIL, RENEWAL, 'direct'],
    ['to a government, for a mandate', 'Foreign Minister of Norway', RENEWAL, 'direct'],
    ['to the Council, for no text', TO_COUNCIL, ['Condemn the arrests'], 'related'],
    ['to the Council, on a text', TO_COUNCIL, ['Implement the resolution'], 'related'],
    ['for a new inquiry', 'Foreign Ministers', ['Support a commission of inquiry'], 'direct'],
    ['to the High Commissioner', 'Michelle Bachelet, High Commissioner', RENEWAL, 'related'],
    ['to a mandate holder', 'Special Rapporteur on torture', RENEWAL, 'related'],
    ['for a special session', TO_COUNCIL, ['Convene a special session', ...RENEWAL], 'related'],
  ])('that names no session, shortly before one: %s', (_, addressee, asks, tier) => {
    expect(tierBeside('41/1', { ...dated, addressee, asks })).toBe(tier)
  })

  test.each([
    ['to the Council', TO_COUNCIL, ['Condemn the arrests'], 'direct'],
    ['to a government, for a text', 'Government of Norway', ['Co-sponsor the draft'], 'direct'],
    ['to a government, for no text', 'Government of Norway', ['Raise the arrests'], 'related'],
    ['to the High Commissioner, for no text', 'High Commissioner', ['Publish it'], 'related'],
  ])('that names the session: %s', (_, addressee, asks, tier) => {
    expect(tierBeside('41/1', { ...ON_ERITREA, sessions: ['41'], addressee, asks })).toBe(tier)
  })

  test('is about the text of the session before it, but not where it asks for a new inquiry', () => {
    const after = { ...ON_ERITREA, sessions: ['42'], addressee: TO_COUNCIL }
    expect(tierBeside('41/1', { ...after, asks: ['Implement it'] })).toBe('direct')
    expect(tierBeside('41/1', { ...after, asks: ['Establish a commission of inquiry'] })).toBe(
      'related',
    )
  })

  test('whose subject is the session goes through situations: it is to the session', () => {
    const given = { countries: ['ERI'], sessions: ['41'], addressee: TO_COUNCIL, asks: RENEWAL }
    expect(tierBeside('41/1', { ...given, subject: 'Preventing atrocities at HRC41' })).toBe(
      'related',
    )
    expect(tierBeside('41/1', { ...given, subject: 'Eritrea at HRC41' })).toBe('direct')
  })

  test('to a special session is about its text, whatever it asks', () => {
    const given = { countries: ['ETH'], sessions: ['S-33'], subject: 'Ethiopia' }
    const asks = ['Stop the killing']
    expect(tierBeside('S-33/1', { ...given, addressee: 'Government of India', asks })).toBe(
      'direct',
    )
  })
})

describe('the aims of a letter', () => {
  test.each([
    'Human Rights Council',
    'Представители государств в Совете ООН по правам человека',
    'أعضاء مجلس حقوق الإنسان',
    'Estados miembros del Consejo de Derechos Humanos',
    'Permanent Missions in Geneva',
    'Intergovernmental working group on a treaty',
    'Embajadores ante las Naciones Unidas',
    'Постоянные представители в Женеве',
  ])('%s is the Council, or sits in it', (addressee) => {
    expect(aimsOf({ ...letterToRead(letterOf({})), addressee, asks: ['x'] }).toCouncil).toBe(true)
  })

  test.each(['High Commissioner for Human Rights', 'President of the European Commission'])(
    '%s is not',
    (addressee) => {
      expect(aimsOf({ ...letterToRead(letterOf({})), addressee, asks: ['x'] }).toCouncil).toBe(
        false,
      )
    },
  )

  test('are not known of a header alone, which is taken to be for a text', () => {
    expect(aimsOf(headerOf(letterOf({ subject: 'Eritrea' })))).toEqual(UNKNOWN_AIMS)
    expect(seeksNoText(UNKNOWN_AIMS)).toBe(false)
  })
})
