import { describe, expect, test } from 'vitest'
import {
  findSession,
  parseSession,
  type Session,
  sessionAfter,
} from '../../../lib/council/session.ts'

const held = (number: string, start: string | null, end: string | null): Session => ({
  number,
  kind: number.startsWith('S-') ? 'special' : 'regular',
  start,
  end,
  title: '',
})

test.each([
  [`${'x'.repeat(71)} session 9`, null],
  [`${' '.repeat(90)}session 9`, '9'],
  [`${'x '.repeat(35)}sessions 9`, '9'],
  [`${'x '.repeat(36)}session 9`, null],
  ['S33', 'S-33'],
  ['S 33', 'S-33'],
  ['S-3', 'S-3'],
  ['OM/12', 'OM/12'],
  ['OS12', null],
  ['5', '5'],
  ['520', null],
  ['S-330', null],
  ['A 52', null],
])('parseSession(%j) is %j', (written, session) => {
  expect(parseSession(written)).toBe(session)
})

describe('S-33 in a text', () => {
  test.each([
    ['S-3', 'S-3'],
    ['S-33', 'S-33'],
    ['S–33', 'S-33'],
    ['held S-33, on Ethiopia', 'S-33'],
    ['held S-33-', 'S-33'],
    ['held S-33.', 'S-33'],
    ['S-33/1', null],
    ['S-33.5', null],
    ['S-33-5', null],
    ['S-333', null],
    ['S-33a', null],
    ['S-33é', null],
    ['xS-33', null],
    ['/S-33', null],
    ['.S-33', null],
    ['-S-33', null],
    ['1S-33', null],
    ['S33', null],
    ['S-', null],
  ])('%j is %j', (text, session) => {
    expect(findSession(text)).toBe(session)
  })
})

test('a session said to be the Council’s goes before one that names no body', () => {
  expect(findSession('Its 12th session, and the 46th session of the Human Rights Council')).toBe(
    '46',
  )
  expect(findSession('The 12th session. Then the 13th session')).toBe('12')
})

describe('sessionAfter', () => {
  const sessions = [
    held('100', '2030-02-25', '2030-03-22'),
    held('9', '2008-09-08', '2008-09-24'),
    held('10', '2009-03-02', '2009-03-27'),
    held('S-12', '2008-10-15', '2008-10-16'),
    held('11', null, null),
    held('12', '2009-09-14', '2009-10-02'),
  ]

  test.each([
    ['2008-01-01', '9'],
    ['2008-09-24', '9'],
    ['2008-09-25', '10'],
    ['2009-03-27', '10'],
    // 11, whose days are not known, may come before 12; but 12 itself is 12.
    ['2009-03-28', undefined],
    ['2009-09-13', undefined],
    ['2009-09-14', '12'],
    ['2009-10-02', '12'],
    ['2009-10-03', '100'],
    ['2030-03-23', undefined],
    ['2008', undefined],
    ['2007', '9'],
    ['2030', undefined],
    ['2028', '100'],
    ['2008-08', '9'],
    ['2008-10', '10'],
    ['2008-09', undefined],
  ])('%s is before %s', (date, number) => {
    expect(sessionAfter(date, sessions)?.number).toBe(number)
  })

  test.each([
    ['its first day', held('13', null, '2010-03-26')],
    ['its last day', held('13', '2010-03-01', null)],
  ])('a session of which %s is not known is no answer', (_, unknown) => {
    expect(sessionAfter('2010-01-01', [unknown])).toBeNull()
  })

  test('the order of the list does not matter, and it is left as it is', () => {
    const list = [...sessions]
    sessionAfter('2008-01-01', list)
    expect(list).toEqual(sessions)
    expect(sessionAfter('2008-10-01', sessions.toReversed())?.number).toBe('10')
  })
})
