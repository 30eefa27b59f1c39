import { describe, expect, it, test } from 'vitest'
import { UNKNOWN_AIMS } from '../../../lib/matching/letter-aims.ts'
import { compileKeys, keysWith, type MatchKeys } from '../../../lib/matching/match-keys.ts'
import { decodeKeys, encodeKeys } from '../../../lib/matching/match-keys-file.ts'
import { catalogueOf, letterOf, STATES } from './small.ts'

const catalogue = catalogueOf({
  '40/1': 'Situation of human rights in Eritrea',
  '41/3': 'The right to food',
})
const headers = [
  letterOf({
    id: 'eritrea',
    countries: ['ERI'],
    subject: 'situation of human rights in Eritrea',
    date: '2019-06-01',
  }),
  letterOf({ id: 'food', subject: 'the right to food' }),
]
const keys = compileKeys({ headers, catalogue, states: STATES })

/** Keys with every field at work: in each column one value that is usual and one that is not. */
const FULL: MatchKeys = {
  vocabulary: { weights: { food: 0.69, right: 1.39 }, unknown: 2.08 },
  lines: [
    {
      name: 'Right to food',
      country: null,
      separateTopic: false,
      sessions: ['40', '41'],
      texts: 3,
      technicalSince: null,
    },
    {
      name: 'Settlements',
      country: 'ISR',
      separateTopic: true,
      sessions: [],
      texts: 1,
      technicalSince: 42,
    },
  ],
  lineOf: [0, 1, 0],
  letters: [
    {
      focus: ['ERI', 'ETH'],
      mandateLines: [
        [0, 1],
        [1, 0.57],
      ],
      datedSession: '41',
      soughtText: 'A/HRC/RES/41/2',
      sameTitleText: 'A/HRC/RES/40/1',
      topics: [0, 12],
      matters: ['SDN', 'peaceful assembly'],
      aims: { ...UNKNOWN_AIMS, toCouncil: false, toOfficials: true },
      coversSession: false,
      manyStates: true,
      councilAffair: false,
      review: false,
    },
    {
      focus: [],
      mandateLines: [],
      datedSession: null,
      soughtText: null,
      sameTitleText: null,
      topics: [],
      matters: [],
      aims: { ...UNKNOWN_AIMS, seeksText: false, seeksAdoption: false, seeksNewMandate: true },
      coversSession: true,
      manyStates: false,
      councilAffair: true,
      review: false,
    },
    {
      focus: ['ERI'],
      mandateLines: [],
      datedSession: null,
      soughtText: null,
      sameTitleText: null,
      topics: [],
      matters: [],
      aims: { ...UNKNOWN_AIMS, seeksSpecialSession: true },
      coversSession: false,
      manyStates: false,
      councilAffair: false,
      review: true,
    },
  ],
}

const written = (of: MatchKeys) => JSON.parse(JSON.stringify(encodeKeys(of)))

describe('the file of keys', () => {
  it.each([
    ['compiled', keys],
    ['with every field at work', FULL],
  ])('gives back the keys it was made of: %s', (_, of) => {
    expect(decodeKeys(written(of))).toEqual(of)
  })

  it('has the columns that packages before it have', () => {
    expect(written(FULL)).toEqual({
      unknown: 2.08,
      words: 'food right',
      weights: [0.69, 1.39],
      lines: {
        name: ['Right to food', 'Settlements'],
        country: ['', 'ISR'],
        sessions: ['40 41', ''],
        texts: [3, 1],
        separateTopic: [0, 1],
        technicalSince: [-1, 42],
      },
      lineOf: [0, 1, 0],
      letters: {
        focus: ['ERI ETH', '', 'ERI'],
        mandateLines: ['0:100 1:57', '', ''],
        datedSession: ['41', '', ''],
        soughtText: ['A/HRC/RES/41/2', '', ''],
        sameTitleText: ['A/HRC/RES/40/1', '', ''],
        matters: ['SDN|peaceful assembly', '', ''],
        topics: ['0 12', '', ''],
        flags: [1249, 1306, 1748],
      },
    })
  })

  it('keeps likenesses to the hundredth', () => {
    const [first] = FULL.letters
    if (!first) throw new Error('a letter')
    const letters: MatchKeys['letters'] = [{ ...first, mandateLines: [[7, 0.666_67]] }]
    expect(decodeKeys(written({ ...FULL, letters })).letters[0]?.mandateLines).toEqual([[7, 0.67]])
  })

  it('reads a word that objects have by nature as any other', () => {
    const { weights } = decodeKeys({ ...written(FULL), words: 'constructor __proto__' }).vocabulary
    expect(Object.entries(weights)).toEqual([
      ['constructor', 0.69],
      ['__proto__', 1.39],
    ])
    expect(weights.toString).toBeUndefined()
  })

  test.each([
    [null, 'matching.json: must be an object'],
    [{ unknown: '1' }, 'matching.json: `unknown` must be a number and `words` a text'],
    [{ words: 5 }, 'matching.json: `unknown` must be a number and `words` a text'],
    [{ words: 'food' }, 'matching.json: `words` and `weights` must be as many'],
    [{ weights: 5 }, 'matching.json: `weights` must be a list of numbers'],
    [{ weights: [1, '2'] }, 'matching.json: `weights` must be a list of numbers'],
    [{ lineOf: [0, null] }, 'matching.json: `lineOf` must be a list of numbers'],
    [{ letters: [] }, 'matching.json letters: must be an object'],
  ])('with %j says what is wrong', (change, message) => {
    expect(() => decodeKeys(change && { ...written(FULL), ...change })).toThrow(message)
  })

  test.each(
    (['lines', 'letters'] as const).flatMap((table) =>
      Object.keys(written(FULL)[table]).map((column) => [table, column] as const),
    ),
  )('with a wrong cell in %s, column %s, says so', (table, column) => {
    const file = written(FULL)
    file[table][column][1] = null
    const message = `matching.json ${table}: \`${column}[1]\` must be a `
    expect(() => decodeKeys(file)).toThrow(message)
  })
})

describe('keys with letters of the user', () => {
  it('keeps what was compiled and understands the others', () => {
    const kept = letterOf({ id: 'mine', countries: ['ERI'], subject: 'human rights in Eritrea' })
    const [, food] = headers
    if (!food) throw new Error('two headers')
    const added = keysWith(keys, {
      compiled: headers,
      headers: [kept, food],
      catalogue,
      states: STATES,
    })
    expect(added.letters[0]?.mandateLines).toEqual(keys.letters[0]?.mandateLines)
    expect(added.letters[1]).toBe(keys.letters[1])
    expect({ ...added, letters: keys.letters }).toEqual(keys)
  })

  it('understands a letter that names no session by its date and its title', () => {
    const food = letterOf({ id: 'mine', date: '2019-06-01', subject: 'The right to food' })
    const added = keysWith(keys, { compiled: [], headers: [food], catalogue, states: STATES })
    expect(added.letters[0]).toMatchObject({ datedSession: '41', sameTitleText: 'A/HRC/RES/41/3' })
  })
})
