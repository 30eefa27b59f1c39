import { describe, expect, test } from 'vitest'
import type { Vocabulary } from '../../../lib/matching/phrase.ts'
import { nameLikeness, subjectParts } from '../../../lib/matching/subject-parts.ts'
import { themeShare, themeWords } from '../../../lib/matching/theme-words.ts'
import { likeness, readTitle } from '../../../lib/matching/title.ts'

/** Every word weighs the same, formulas a quarter of it. */
const EVEN: Vocabulary = { weights: {}, unknown: 1 }
const title = (written: string) => readTitle(written, EVEN)
const words = (features: Map<string, number>) =>
  [...features.keys()].filter((feature) => !feature.includes(' '))

describe('the head of a title', () => {
  test.each([
    ['Safe water: drought and dams', ['safe', 'water']],
    ['Safe water; drought and dams', ['safe', 'water']],
    // Before a comma only where four words stand there.
    ['Child, early and forced marriage', ['child', 'early', 'forced', 'marriage']],
    ['Safe clean drinking water, sanitation', ['safe', 'clean', 'drinking', 'water']],
    ['Safe drinking water, sanitation', ['safe', 'drinking', 'water', 'sanitation']],
    ['Safe clean drinking water, sanitation: dams', ['safe', 'clean', 'drinking', 'water']],
    [' Safe  drinking water, sanitation', ['safe', 'drinking', 'water', 'sanitation']],
    ['Drones', ['drone']],
    // Nothing is left before the colon: the whole title is its head.
    ['The: drones', ['drone']],
    [': drones', ['drone']],
  ])('%j', (written, head) => {
    expect(words(title(written).head.features)).toEqual(head)
  })

  test('is the very phrase of the whole where nothing follows it', () => {
    const { head, whole } = title('Safe drinking water')
    expect(head).toBe(whole)
    const { head: short, whole: long } = title('Safe water: drought')
    expect(short).not.toBe(long)
  })
})

describe('likeness', () => {
  test.each([
    ['Safe water', 'Safe water', 1],
    ['Safe water: drought', 'Safe water: floods', 1],
    ['Safe water: drought', 'Safe water', 1],
    ['Safe water', 'Safe water: drought', 1],
    ['Safe water', 'Drones', 0],
    // 1 + 1 + .5 each; `water` is shared.
    ['Safe water', 'Dirty water', 0.4],
    // Wholes are alike though heads are not.
    ['Drought: water dams rivers', 'Water dams rivers: drought', 10 / 11],
  ])('of %j and %j', (one, other, expected) => {
    expect(likeness(title(one), title(other))).toBeCloseTo(expected)
  })
})

describe('the parts of a subject that lists several topics', () => {
  test.each([
    [
      'domestic violence, child marriage and armed drones',
      [
        ['domestic', 'violence'],
        ['child', 'marriage'],
        ['armed', 'drone'],
      ],
    ],
    [
      'domestic violence; child marriage',
      [
        ['domestic', 'violence'],
        ['child', 'marriage'],
      ],
    ],
    // One word, or one beside formulas, names nothing.
    ['domestic violence, drones, the human right to water', [['domestic', 'violence']]],
    // What stands in brackets is not of the list.
    ['domestic violence (child marriage, armed drones)', []],
    [
      '(a) domestic violence, (b) child marriage',
      [
        ['domestic', 'violence'],
        ['child', 'marriage'],
      ],
    ],
    ['domestic violence and child marriage', []],
    ['', []],
  ])('%j', (subject, parts) => {
    const found = subjectParts(subject, EVEN)
    expect(found.map(({ whole }) => words(whole.features))).toEqual(parts)
  })

  // The title must have .8 of the part: each word is 1 and each pair .5.
  test.each([
    ['safe water', 'safe water in rivers', 10 / 13],
    // Both words and not their pair: just .8.
    ['safe water', 'water is safe', 8 / 13],
    ['clean safe water', 'clean safe rivers', 0],
    ['clean safe drinking water rivers', 'clean safe drinking water', 0],
  ])('%j is as like a title it names, %j, as titles are', (part, other, expected) => {
    expect(nameLikeness(title(part), title(other))).toBeCloseTo(expected)
  })
})

describe('the words of a theme', () => {
  test('are those of its id that tell something', () => {
    expect([...themeWords('privacy-digital')]).toEqual(['privacy', 'digital'])
    expect([...themeWords('human-rights-defenders')]).toEqual(['defender'])
    expect([...themeWords('')]).toEqual([])
  })

  test.each([
    ['Privacy', 1],
    ['The right to privacy', 1],
    ['Digital privacy', 1],
    ['Privacy and drones', 0.5],
    ['Privacy in courts: armed drones', 0.5],
    ['Drones', 0],
    ['Human rights', 0],
  ])('have as much of the head of %j as their weights', (written, share) => {
    expect(themeShare(themeWords('privacy-digital'), title(written))).toBe(share)
  })
})
