import { expect, test } from 'vitest'
import { pairVersions } from '../../../lib/asks/pair-versions.ts'

const sorted = (older: string[], newer: string[]) =>
  pairVersions(older, newer).toSorted(([a], [b]) => a - b)

test('paragraphs of the same words are pairs, whatever stands between the words', () => {
  expect(sorted(['Calls for piers;', 'Seized.'], ['Seized', 'Calls  for «piers».'])).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('of several that say the same the first is that of the first, and none has two', () => {
  const paragraph = 'Remains seized of the matter'
  expect(sorted([paragraph, paragraph], [paragraph, 'Other', paragraph])).toEqual([
    [0, 0],
    [1, 2],
  ])
  expect(sorted([paragraph], [paragraph, paragraph])).toEqual([[0, 0]])
  expect(sorted([paragraph, paragraph], [paragraph])).toEqual([[0, 0]])
})

test('those that share less than two of five words are none', () => {
  const five = 'alpha beta gamma delta epsilon'
  expect(sorted([five], ['alpha beta zeta eta theta'])).toEqual([])
  expect(sorted([five], ['alpha beta gamma eta theta'])).toEqual([[0, 0]])
  // A word said once is shared once.
  expect(sorted(['alpha alpha alpha beta'], ['alpha gamma delta epsilon'])).toEqual([])
})

test('the likest are pairs first; of two as much alike the one nearer to its place', () => {
  expect(
    sorted(['alpha beta gamma delta', 'alpha beta gamma zeta'], ['alpha beta gamma zeta eta']),
  ).toEqual([[1, 0]])
  const like = 'alpha beta gamma'
  expect(
    sorted([`${like} one`, 'x', 'y', `${like} two`], ['p', 'q', 'r', `${like} three`]),
  ).toEqual([[3, 3]])
  expect(sorted([`${like} one`, 'x', 'y', `${like} two`], [`${like} three`, 'p', 'q'])).toEqual([
    [0, 0],
  ])
})

test('a paragraph that became two is a pair with one of them', () => {
  const like = 'alpha beta gamma'
  expect(sorted([`${like} one`], [`${like} two`, `${like} three`])).toHaveLength(1)
  expect(sorted([`${like} two`, `${like} three`], [`${like} one`])).toHaveLength(1)
})

test('of more than 400 without their like only those of equal words are pairs', () => {
  const long = (count: number, mark: string) =>
    Array.from({ length: count }, (_, n) => `${mark} number${n} of all the long list`)
  expect(pairVersions(['same', ...long(400, 'a')], ['same', ...long(3, 'b')])).toHaveLength(4)
  expect(pairVersions(['same', ...long(401, 'a')], ['same', ...long(3, 'b')])).toEqual([[0, 0]])
  expect(pairVersions(['same', ...long(3, 'a')], ['same', ...long(401, 'b')])).toEqual([[0, 0]])
})

test('nothing is paired with nothing', () => {
  expect(pairVersions([], [])).toEqual([])
  expect(pairVersions(['a b c'], [])).toEqual([])
  expect(pairVersions(['…'], ['—'])).toEqual([[0, 0]])
})
