import { describe, expect, test } from 'vitest'
import {
  contained,
  countWords,
  overlap,
  phraseOf,
  similarity,
  type Vocabulary,
} from '../../../lib/matching/phrase.ts'

const VOCABULARY: Vocabulary = { weights: { food: 2, water: 3, right: 4 }, unknown: 5 }
const phrase = (...words: string[]) => phraseOf(words, VOCABULARY)

describe('countWords', () => {
  test('gives each word the logarithm of its rarity among distinct phrases', () => {
    const { weights, unknown } = countWords([
      'Right to food',
      'Rights to foods',
      'Water and water',
      'Food and water',
    ])
    // Three distinct phrases: the second has the words of the first.
    expect(weights).toEqual({ right: 1.39, food: 0.69, water: 0.69 })
    expect(unknown).toBe(1.39)
  })

  test('of nothing knows no word, not even one that objects have', () => {
    const { weights, unknown } = countWords([])
    expect(weights.constructor).toBeUndefined()
    expect(unknown).toBe(0)
  })

  test('tells phrases apart whose words only run together alike', () => {
    expect(countWords(['safe water', 'safewater']).weights).toEqual({
      safe: 1.1,
      water: 1.1,
      safewater: 1.1,
    })
  })
})

describe('phraseOf', () => {
  test('weighs words, and neighbours by half the lighter of the two', () => {
    const { features, total } = phrase('food', 'water', 'drone')
    expect([...features]).toEqual([
      ['food', 2],
      ['water', 3],
      ['food water', 1],
      ['drone', 5],
      ['water drone', 1.5],
    ])
    expect(total).toBe(12.5)
  })

  test('weighs a formula a quarter', () => {
    expect([...phrase('right', 'food').features]).toEqual([
      ['right', 1],
      ['food', 2],
      ['right food', 0.5],
    ])
  })

  test('of no words is nothing', () => {
    expect(phrase()).toMatchObject({ features: new Map(), total: 0 })
  })
})

// food 2; food water 6 (2 + 3 + 1); water 3; what `food water` and `food` share is 2.
describe.each([
  ['similarity', similarity, 4 / 8, 4 / 8],
  ['overlap', overlap, 1, 1],
  ['contained', contained, 2 / 6, 1],
])('%s', (_, measure, ofLarge, ofSmall) => {
  const [large, small] = [phrase('food', 'water'), phrase('food')]

  test.each([
    ['a phrase to a part of it', large, small, ofLarge],
    ['a part to the phrase', small, large, ofSmall],
    ['a phrase to itself', large, large, 1],
    ['what shares no word', phrase('water'), small, 0],
    ['nothing to a phrase', phrase(), small, 0],
    ['a phrase to nothing', small, phrase(), 0],
    ['nothing to nothing', phrase(), phrase(), 0],
  ])('of %s', (_, one, other, expected) => {
    expect(measure(one, other)).toBeCloseTo(expected)
  })
})
