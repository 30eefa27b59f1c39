import { describe, expect, test } from 'vitest'
import { numberOf, subNumber } from '../../../lib/asks/paragraph-number.ts'

describe('the number that a paragraph begins with', () => {
  test.each([
    ['15. Decides', '15', 'Decides'],
    ['15.Decides', '15', 'Decides'],
    ['15 bis. Decides', '15 bis', 'Decides'],
    ['4 quater . Decides', '4 quater', 'Decides'],
    ['123. x', '123', 'x'],
    ['١٥- يقرر', '15', 'يقرر'],
    ['３．决定', '3', '决定'],
    ['7、决定', '7', '决定'],
    ['(a) To release', '(a)', 'To release'],
    ['a) To release', '(a)', 'To release'],
    ['(ii) To release', '(ii)', 'To release'],
    ['(xviii) x', '(xviii)', 'x'],
    ['(أ) أن', '(أ)', 'أن'],
    ['а)x', '(а)', 'x'],
    ['(aa) x', '(aa)', 'x'],
    ['1.', '1', ''],
  ])('%s', (written, number, text) => {
    expect(numberOf(written)).toEqual({ number, text })
  })

  test.each([
    '1234. x',
    '3.5 per cent',
    '1 Decides',
    '15 ibis. x',
    'see 15. x',
    '(see) x',
    '(abc) x',
    '(viiiii) x',
    '(a x',
    '(1) x',
    '',
    '.',
  ])('none in %j', (written) => {
    expect(numberOf(written)).toBeNull()
  })
})

test.each([
  [0, '(a)'],
  [1, '(b)'],
  [25, '(z)'],
  [26, '(aa)'],
  [27, '(bb)'],
  [52, '(aaa)'],
])('the sub-paragraph after %d others is %s', (count, number) => {
  expect(subNumber(count)).toBe(number)
})
