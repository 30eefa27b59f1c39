import { describe, expect, it } from 'vitest'
import { compileKeys, keysWith } from '../../../lib/matching/keys.ts'
import { decodeKeys, encodeKeys } from '../../../lib/matching/keys-file.ts'
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

describe('the file of keys', () => {
  it('gives back the keys it was made of', () => {
    expect(decodeKeys(JSON.parse(JSON.stringify(encodeKeys(keys))))).toEqual(keys)
  })

  it('says what is wrong with another file', () => {
    expect(() => decodeKeys({})).toThrow('matching.json: `unknown` must be a number')
    expect(() => decodeKeys({ unknown: 1, words: 'a b', weights: [1] })).toThrow('must be as many')
  })
})

describe('keys with letters of the user', () => {
  it('keeps what was compiled and understands the others', () => {
    const kept = letterOf({ id: 'mine', countries: ['ERI'], subject: 'human rights in Eritrea' })
    const [, food] = headers
    if (!food) throw new Error('two headers')
    const { letters } = keysWith(keys, {
      compiled: headers,
      headers: [kept, food],
      catalogue,
      states: STATES,
    })
    expect(letters[0]?.anchors).toEqual(keys.letters[0]?.anchors)
    expect(letters[1]).toBe(keys.letters[1])
  })
})
