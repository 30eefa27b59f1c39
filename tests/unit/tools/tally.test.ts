import { expect, test } from 'vitest'
import { readPlaywright, readVitest } from '../../../tools/test/tally.ts'

test('a failed test of Vitest is told by file, name and the first lines of its error', () => {
  const { failures, ...numbers } = readVitest({
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      {
        name: 'tests/unit/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'adds', status: 'passed', failureMessages: [] },
          {
            fullName: 'takes away',
            status: 'failed',
            failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\nto be 2\n3\n4\n5\n6\n7\n8'],
          },
        ],
      },
      { name: 'tests/unit/b.test.ts', status: 'passed', message: '', assertionResults: [] },
      {
        name: 'tests/unit/c.test.ts',
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  })
  expect(numbers).toEqual({ passed: 2, failed: 1 })
  expect(failures).toEqual([
    'tests/unit/a.test.ts: takes away\n    expected 1\n    to be 2\n    3\n    4\n    5\n    6',
    'tests/unit/c.test.ts\n    no such module',
  ])
})

test('a failed or flaky test of Playwright is told wherever its suite stands', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    file: 'panel.spec.ts',
    tests: [{ status, results: [{ errors: message ? [{ message }] : [] }] }],
  })
  const { failures, ...numbers } = readPlaywright({
    stats: { expected: 1, unexpected: 1, flaky: 1 },
    suites: [
      {
        specs: [spec('opens', 'expected')],
        suites: [
          { specs: [spec('closes', 'unexpected', 'not closed'), spec('moves', 'flaky', 'late')] },
        ],
      },
    ],
    errors: [{ message: 'a worker ended' }],
  })
  expect(numbers).toEqual({ passed: 2, failed: 1 })
  expect(failures).toEqual([
    'panel.spec.ts: closes\n    not closed',
    'panel.spec.ts: moves (passed when tried again)\n    late',
    'outside of the tests\n    a worker ended',
  ])
})

test('a report of another shape is refused', () => {
  expect(() => readVitest({})).toThrow(/numPassedTests/)
  expect(() => readPlaywright({ stats: {} })).toThrow(/expected/)
})
