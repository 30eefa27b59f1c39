import { expect, it } from 'vitest'
import { patternsMade } from '../../../tools/patterns/made.ts'

it('tells which patterns are made of parts, where, and leaves RegExp as it was', async () => {
  const plain = globalThis.RegExp
  const part = 'x'
  const made = await patternsMade(async () => {
    expect(new RegExp(`${part}+`, 'iu').test('aX')).toBe(true)
  })
  expect(made).toEqual([
    {
      file: 'tests/unit/patterns/made.test.ts',
      line: expect.any(Number),
      source: 'x+',
      flags: 'iu',
    },
  ])
  expect(globalThis.RegExp).toBe(plain)
  expect(/literal/u instanceof plain).toBe(true)
})
