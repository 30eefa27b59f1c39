import { describe, expect, test } from 'vitest'
import { areaOf } from '../../../tools/mutation/areas.ts'
import {
  isUnder,
  leastOf,
  type Scores,
  scoreOf,
  withResults,
} from '../../../tools/mutation/scores.ts'

const area = { folder: 'lib/x', tests: [], inTenSeconds: 10 }
const scores: Scores = {
  'lib/x': {
    score: 80,
    files: { 'good.ts': { killed: 19, of: 20 }, 'poor.ts': { killed: 5, of: 10 } },
  },
}

test.each([
  ['lib/council/session.ts', 'lib/council'],
  ['lib/settings.ts', 'lib'],
  ['lib/letters/cite.ts', 'lib/letters'],
  ['lib/letters/parse/text.ts', 'lib/letters/parse'],
  ['components/badge.tsx', undefined],
  ['lib/council/README.md', undefined],
])('the area of %s is %s', (file, folder) => {
  expect(areaOf(file)?.folder).toBe(folder)
})

describe('what a changed file must reach', () => {
  test.each([
    ['lib/x/good.ts', 80],
    ['lib/x/poor.ts', 50],
    ['lib/x/new.ts', 80],
  ])('%s: %d %', (file, least) => {
    expect(leastOf(file, area, scores)).toBe(least)
  })

  test('nothing in a folder that was never measured', () => {
    expect(leastOf('lib/y/z.ts', { ...area, folder: 'lib/y' }, scores)).toBeNull()
  })
})

describe('a result is under 80 %', () => {
  const result = (killed: number, tried: number, all: number) => ({
    file: 'lib/x/good.ts',
    killed,
    tried,
    all,
    late: 0,
    survivors: [],
  })
  test.each([
    ['all tried and just there', result(80, 100, 100), false],
    ['all tried and one short', result(79, 100, 100), true],
    // Of 50 of many, the hundredth part has fewer than 34 (66.8 %).
    ['a sample no further off than by chance', result(34, 50, 1_000_000), false],
    ['a sample further off', result(33, 50, 1_000_000), true],
    ['a sample of nearly all', result(70, 90, 91), true],
    ['nothing to try', result(0, 0, 0), false],
    ['a file of one', result(0, 1, 1), true],
  ])('%s', (_, measured, isLess) => {
    expect(isUnder(measured, 80)).toBe(isLess)
  })
})

test('measured files replace what was known of them, and files that are gone leave', () => {
  const results = [{ file: 'lib/x/poor.ts', killed: 9, tried: 10, all: 10, late: 0, survivors: [] }]
  const exists = (file: string) => file !== 'lib/x/good.ts'
  const other = { score: 60, files: { 'b.ts': { killed: 6, of: 10 } } }
  expect(withResults({ ...scores, 'lib/y': other }, area, { results, exists })).toEqual({
    'lib/x': { score: 90, files: { 'poor.ts': { killed: 9, of: 10 } } },
    'lib/y': other,
  })
})

test('a file of which a sample was tried counts for all its mutants', () => {
  const results = [{ file: 'lib/x/poor.ts', killed: 1, tried: 2, all: 20, late: 0, survivors: [] }]
  const { 'lib/x': after } = withResults(scores, area, { results, exists: () => true })
  expect(after?.files['poor.ts']).toEqual({ killed: 1, of: 2, all: 20 })
  // 19 of 20, and half of 20.
  expect(after?.score).toBe(72.5)
})

test('scores have one decimal', () => {
  expect(scoreOf([{ killed: 2, of: 3 }])).toBe(66.7)
  expect(scoreOf([{ killed: 0, of: 0, all: 5 }])).toBe(100)
})
