import { expect, test } from 'vitest'
import { revisionAfter } from '../../../lib/search/revision-words.ts'
import { wordsOf } from '../../../lib/text/words.ts'

function taken(text: string): number {
  const words = wordsOf(text).map((word) => ({ ...word, written: word.folded, part: 0 }))
  return revisionAfter(words, 0)
}

test.each([
  ['as orally revised', 3],
  ['as further orally amended', 4],
  ['as orally corrected and revised', 5],
  ['revised', 1],
  ['modified orally', 2],
  ['tel que révisé oralement', 4],
  ['telle que modifiée oralement', 4],
  ['telles que révisées', 3],
  ['en su forma revisada oralmente', 5],
  ['en su forma oralmente enmendada', 5],
  ['corregido verbalmente', 2],
  ['с внесенными в него устными поправками', 6],
  ['в устно измененном виде', 4],
  ['经口头订正', 3],
  ['بصيغته المنقحة شفويا', 3],
])('%s tells of a revision with all its words', (text, words) => {
  expect(taken(text)).toBe(words)
})

test.each([
  ['', 0],
  ['eritrea', 0],
  ['as eritrea', 0],
  ['orally', 0],
  ['as orally', 0],
  ['изменение климата', 0],
  ['and the rights of the child', 0],
])('%s tells of none', (text, words) => {
  expect(taken(text)).toBe(words)
})

test('words after it are words of their own', () => {
  expect(taken('as orally revised eritrea')).toBe(3)
  expect(taken('revised and in sudan')).toBe(1)
  expect(taken(`${'and '.repeat(8)}revised`)).toBe(9)
  expect(taken(`${'and '.repeat(9)}revised`)).toBe(0)
})
