import { describe, expect, test } from 'vitest'
import { isFormula } from '../../../lib/matching/formulas.ts'
import { MAX_TITLE_LENGTH, titleWords } from '../../../lib/text/titles.ts'

describe('titleWords', () => {
  test.each([
    ['The Right to Food', ['right', 'food']],
    ['Érythrée, Türkiye', ['erythree', 'turkiye']],
    ['ﬁnance', ['finance']],
    // The singular: of words of four letters and more, not of `ss`, `us`, `is`.
    ['rights gas bus class crisis virus', ['right', 'gas', 'bus', 'class', 'crisis', 'virus']],
    ['countries ties dies activities', ['country', 'ty', 'dy', 'activity']],
    ['maps', ['map']],
    // One letter alone is no word; digits are.
    ['A/HRC/52/L.1 x 7 52', ['hrc', '52', '52']],
    ['safe-drinking_water', ['safe', 'drinking', 'water']],
    ['食物权 права', ['食物权', 'права']],
    ['of the and in to on', []],
    ['', []],
  ])('%j', (title, words) => {
    expect(titleWords(title)).toEqual(words)
  })

  test('reads the first 600 characters', () => {
    const start = 'x '.repeat(MAX_TITLE_LENGTH / 2 - 3)
    expect(start).toHaveLength(594)
    expect(titleWords(`${start}water and food`)).toEqual(['water'])
    expect(titleWords(`${start} water`)).toEqual(['water'])
    expect(titleWords(`${start}  water`)).toEqual(['wate'])
  })
})

test.each([
  ['accelerate', true],
  ['situation', true],
  ['world', true],
  ['52', true],
  ['2030', true],
  ['water', false],
  ['a52', false],
  ['52a', false],
  ['situations', false],
  ['', false],
])('isFormula(%j) is %j', (word, is) => {
  expect(isFormula(word)).toBe(is)
})
