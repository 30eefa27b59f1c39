import { expect, test } from 'vitest'
import {
  bestStated,
  type StatedNumber,
  statedNumbers,
} from '../../../../lib/letters/parse/stated-numbers.ts'

type Place = Parameters<typeof statedNumbers>[2]

/** Value, what is counted and how much the words say that it counts those who sign. */
const STATED: [text: string, place: Place, found: [number, StatedNumber['of'], number][]][] = [
  [
    '48 organisations and 7 individuals call on the Council.',
    'opening',
    [
      [48, 'organizations', 5],
      [7, 'individuals', 7],
    ],
  ],
  [
    'We, 48 NGOs from 12 countries, and 30 experts, urge you.',
    'body',
    [
      [48, 'organizations', 9],
      [30, 'individuals', 9],
    ],
  ],
  ['The coalition of 48 organisations wrote.', 'body', []],
  ['A network representing more than 300 organisations', 'title', []],
  [
    'On behalf of 48 organisations we write to the Human Rights Council.',
    'body',
    [[48, 'organizations', 4]],
  ],
  ['Signed by 48 organisations.', 'body', [[48, 'organizations', 4]]],
  ['Nothing was signed. 48 organisations were there.', 'body', []],
  ['In 2019 organisations closed.', 'title', []],
  ['1 organisation', 'title', []],
  ['20,001 organisations', 'title', []],
  ['20,000 organisations', 'title', [[20000, 'organizations', 8]]],
  ['48. organisations', 'title', []],
  ['48 of them; organisations', 'title', []],
  ['Last year’s letter was signed by 48 organisations.', 'body', []],
  ['Last year’s letter was signed by 48 organisations.', 'opener', [[48, 'organizations', 10]]],
  ['48+ organisations', 'title', [[48, 'organizations', 8]]],
  ['the 48th organisations', 'title', []],
  ['A48 organisations', 'title', []],
  ['48 national and regional human rights organisations', 'opener', [[48, 'organizations', 10]]],
  [
    'This long line of words goes on and on and on with 48 organisations',
    'opener',
    [[48, 'organizations', 6]],
  ],
  [
    'Signatories (48 organisations and 7 individuals)',
    'opener',
    [
      [48, 'organizations', 10],
      [7, 'individuals', 10],
    ],
  ],
  ['48个组织', 'title', [[48, 'organizations', 8]]],
  ['我们48个民间组织', 'body', [[48, 'organizations', 9]]],
  ['Nous, 35 ONG, appelons', 'body', [[35, 'organizations', 9]]],
  ['About 48 organisations urge the Council to act.', 'opening', [[48, 'organizations', 5]]],
  ['48 organisations were closed.', 'opening', []],
  ['We wrote. 48 organisations joined.', 'body', []],
]

test.each(STATED)('"%s" as %s gives %j', (text, place, found) => {
  const read = statedNumbers(text, 3, place)
  expect(read.map(({ value, of, weight }) => [value, of, weight])).toEqual(found)
  for (const { line } of read) expect(line).toBe(3)
})

test('a text of more than 3,000 characters states nothing', () => {
  const long = (length: number) => `48 organisations ${'x'.repeat(length - 17)}`
  expect(statedNumbers(long(3000), 0, 'title')).toHaveLength(1)
  expect(statedNumbers(long(3001), 0, 'title')).toEqual([])
})

test('of several numbers the first of those stated most clearly counts', () => {
  const stated = (value: number, weight: number, of: StatedNumber['of'] = 'organizations') => ({
    value,
    of,
    weight,
    line: 0,
  })
  const found = [stated(1, 4), stated(2, 9), stated(3, 9), stated(4, 10, 'individuals')]
  expect(bestStated(found, 'organizations')).toEqual(found[1])
  expect(bestStated(found, 'individuals')).toEqual(found[3])
  expect(bestStated([], 'individuals')).toBeNull()
})
