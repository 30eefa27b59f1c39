import { expect, it } from 'vitest'
import { readRecent, withRecent } from '../../../../components/popup/recent-queries.ts'

it('holds the newest five, each once', () => {
  const typed = ['a1', 'b1', 'c1', 'B1 ', 'd1', 'e1', 'f1', '  ']
  const kept = typed.reduce<string[]>(withRecent, [])
  expect(kept).toEqual(['f1', 'e1', 'd1', 'B1', 'c1'])
  expect(withRecent(kept, 'x'.repeat(201))).toEqual(kept)
})

it('takes nothing from storage that it does not understand', () => {
  for (const stored of [undefined, null, 7, 'x', {}]) expect(readRecent(stored)).toEqual([])
  const long = 'x'.repeat(201)
  expect(readRecent(['a', 5, null, long, 'b', 'c', 'd', 'e', 'f'])).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
  ])
})
