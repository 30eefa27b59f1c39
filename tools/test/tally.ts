import * as v from 'valibot'

/**
 * How many tests of a step passed and failed, and which failed, each in a few lines. One that failed
 * and passed when it was tried again is a passed one, but told of with the failed ones.
 */
export interface Tally {
  passed: number
  failed: number
  failures: string[]
}

/** Of an error's lines as many as say what was wrong: the rest stands in the step's own output. */
const LINES_SHOWN = 6

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with it.
const COLOURS = /\u001b\[[\d;]*m/g

function describe(title: string, messages: readonly string[]): string {
  const lines = messages.join('\n').replace(COLOURS, '').split('\n')
  return [title, ...lines.filter(Boolean).slice(0, LINES_SHOWN)].join('\n    ')
}

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.nullish(v.array(v.string()), []),
        }),
      ),
    }),
  ),
})

/** Reads the JSON report of a run of Vitest. Throws where it has another shape. */
export function readVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = v.parse(VitestReport, report)
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      // A file that could not be loaded has no tests.
      if (failed.length === 0) return [describe(name, [message])]
      return failed.map((test) => describe(`${name}: ${test.fullName}`, test.failureMessages))
    })
  return { passed: numPassedTests, failed: numFailedTests, failures }
}

interface Suite {
  specs: v.InferOutput<typeof Spec>[]
  suites?: Suite[] | undefined
}

const Spec = v.object({
  title: v.string(),
  file: v.string(),
  tests: v.array(
    v.object({
      status: v.string(),
      results: v.array(
        v.object({ errors: v.array(v.object({ message: v.optional(v.string()) })) }),
      ),
    }),
  ),
})

const Suite: v.GenericSchema<Suite> = v.object({
  specs: v.array(Spec),
  suites: v.optional(v.array(v.lazy(() => Suite))),
})

const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  suites: v.array(Suite),
  errors: v.array(v.object({ message: v.optional(v.string()) })),
})

/** What is told of a test after its name, by its status. */
const FAILED = new Map([
  ['unexpected', ''],
  ['flaky', ' (passed when tried again)'],
])

function failuresOf({ specs, suites = [] }: Suite): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => FAILED.has(status))
      .map(({ status, results }) => {
        const errors = results.flatMap((result) => result.errors)
        return describe(
          `${file}: ${title}${FAILED.get(status)}`,
          errors.map(({ message = '' }) => message),
        )
      }),
  )
  return [...own, ...suites.flatMap(failuresOf)]
}

/** Reads the JSON report of a run of Playwright. Throws where it has another shape. */
export function readPlaywright(report: unknown): Tally {
  const { stats, suites, errors } = v.parse(PlaywrightReport, report)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    failures: [
      ...suites.flatMap(failuresOf),
      ...errors.map(({ message = '' }) => describe('outside of the tests', [message])),
    ],
  }
}
