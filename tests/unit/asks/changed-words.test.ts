import { expect, test } from 'vitest'
import { changedWords } from '../../../lib/asks/changed-words.ts'
import { withThreadTime } from '../growth/grows.ts'

const words = (count: number, mark: string) =>
  Array.from({ length: count }, (_, n) => `${mark}${n}`).join(' ')

test('two long paragraphs without a word in common are compared in less than a second', () => {
  const [older, newer] = [words(8000, 'a'), words(8000, 'b')]
  const { given, time } = withThreadTime(() => changedWords(older, newer))
  expect(time).toBeLessThan(1000)
  expect(given).toEqual([
    { kind: 'dropped', text: older },
    { kind: 'added', text: newer },
  ])
})

test('of long paragraphs that differ in some words those alone are changed', () => {
  const older = words(3000, 'a')
  const changed = changedWords(older, older.replace(' a7 ', ' b ').replace(' a2000 ', ' '))
  const texts = (kind: string) =>
    changed.filter((one) => one.kind === kind).map(({ text }) => text.trim())
  expect(texts('dropped')).toEqual(['a7', 'a2000'])
  expect(texts('added')).toEqual(['b'])
})

test('what ends a paragraph, and spaces, are no change', () => {
  const same = (before: string, after: string) =>
    changedWords(before, after).every(({ kind }) => kind === 'same')
  expect(same('Calls  for piers;', 'Calls for\npiers.')).toBe(true)
  expect(same('Calls for piers؛', 'Calls for piers، ')).toBe(true)
  expect(same('Calls for piers', 'Calls for quays')).toBe(false)
})
