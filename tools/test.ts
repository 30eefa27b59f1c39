/**
 * `npm test [-- STEP…]`: every check of the project, or only the named steps, two at once. Prints
 * each step's own output in one piece, a summary with how long each took, and as its last line
 * `N passed, N failed` alone.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, findFirefox } from './browsers.ts'
import { messageOf, ROOT, runNode, runPackage } from './run.ts'
import { type Job, runJobs } from './test/schedule.ts'
import { createTurns, type Write } from './test/turns.ts'

interface Tally {
  passed: number
  failed: number
}

interface Step extends Job {
  /** A step without whose success this one would only wait for what cannot come. */
  needs?: string
  run(write: Write): Promise<Tally>
}

const OUT = join(ROOT, 'out')
/** More would only take each other's time on a machine with two cores, as CI's are. */
const AT_ONCE = 2

/** A step that passes or fails as a whole. */
function check(name: string, run: (write: Write) => Promise<number>): Step {
  return {
    name,
    run: async (write) =>
      (await run(write)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  }
}

/** A test runner that leaves a JSON report, whose tests are counted one by one. */
function suite(
  name: string,
  run: (report: string, write: Write) => Promise<number>,
  read: (report: unknown) => Tally,
): Step {
  return {
    name,
    run: async (write) => {
      const report = join(OUT, `${name}.json`)
      rmSync(report, { force: true })
      const status = await run(report, write)
      if (!existsSync(report)) return { passed: 0, failed: 1 }
      const tally = read(JSON.parse(readFileSync(report, 'utf8')))
      const unreported = status !== 0 && tally.failed === 0 ? 1 : 0
      return { passed: tally.passed, failed: tally.failed + unreported }
    },
  }
}

function readVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests } = report as Record<string, number>
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 }
}

function readPlaywright(report: unknown): Tally {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

function playwright(
  project: string,
  target: 'chrome' | 'firefox',
): (report: string, write: Write) => Promise<number> {
  return (report, write) => {
    const browser = target === 'chrome' ? { CHROMIUM: findChromium() } : { FIREFOX: findFirefox() }
    const env = {
      ...browser,
      EXTENSION: `.output/${target}-mv3`,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    }
    return runPackage('@playwright/test/cli.js', ['test', `--project=${project}`], { env, write })
  }
}

function wxt(...args: string[]): (write: Write) => Promise<number> {
  return (write) => runPackage('wxt/bin/wxt.mjs', args, { write })
}

/** The longest first, so that none of them is left over at the end. */
const STEPS: Step[] = [
  check('prepare', wxt('prepare')),
  { ...check('build-chrome', wxt('build', '--browser', 'chrome')), after: ['prepare'] },
  {
    ...suite('e2e', playwright('chromium', 'chrome'), readPlaywright),
    needs: 'build-chrome',
  },
  // Both builds compile the data into one folder.
  { ...check('build-firefox', wxt('build', '--browser', 'firefox')), after: ['build-chrome'] },
  {
    ...suite(
      'unit',
      (report, write) =>
        runPackage(
          'vitest/vitest.mjs',
          ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
          { write },
        ),
      readVitest,
    ),
    after: ['prepare'],
  },
  {
    ...suite('firefox', playwright('firefox', 'firefox'), readPlaywright),
    needs: 'build-firefox',
  },
  {
    // Where a test fails without mutants, there is nothing to try.
    ...check('mutation', (write) => runNode(['tools/mutation.ts', '--changed'], { write })),
    needs: 'unit',
  },
  {
    ...check('types', (write) => runPackage('typescript/bin/tsc', ['--noEmit'], { write })),
    after: ['prepare'],
  },
  check('lint', (write) => runPackage('@biomejs/biome/bin/biome', ['check', '.'], { write })),
  check('structure', (write) => runNode(['tools/structure.ts'], { write })),
  check('patterns', (write) => runNode(['tools/patterns.ts'], { write })),
  check('data', (write) => runNode(['tools/data.ts', '--check'], { write })),
  { ...check('size', (write) => runNode(['tools/size.ts'], { write })), after: ['build-chrome'] },
  check('eval', (write) => runNode(['tools/eval.ts'], { write })),
  {
    ...check('lint-extension', (write) => runNode(['tools/lint-extension.ts'], { write })),
    needs: 'build-firefox',
  },
  {
    ...suite('figures', playwright('figures', 'chrome'), readPlaywright),
    needs: 'build-chrome',
    alone: true,
  },
]

async function runStep(step: Step, write: Write, failed: ReadonlySet<string>): Promise<Tally> {
  write(`\n── ${step.name}\n`)
  if (step.needs !== undefined && failed.has(step.needs)) {
    write(`Not run, as ${step.needs} failed.\n`)
    return { passed: 0, failed: 1 }
  }
  try {
    return await step.run(write)
  } catch (error) {
    write(`${messageOf(error)}\n`)
    return { passed: 0, failed: 1 }
  }
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are ${STEPS.map((s) => s.name).join(', ')}.`,
  )
  process.exit(2)
}
mkdirSync(OUT, { recursive: true })

const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(
  (step) =>
    step.needs === undefined ? step : { ...step, after: [...(step.after ?? []), step.needs] },
)
const turns = createTurns((text) => process.stdout.write(text))
const lines = new Map<Step, string>()
const total: Tally = { passed: 0, failed: 0 }
const failedSteps = new Set<string>()
await runJobs(steps, AT_ONCE, async (step) => {
  const { write, end } = turns.begin()
  const started = performance.now()
  const { passed, failed } = await runStep(step, write, failedSteps)
  if (failed > 0) failedSteps.add(step.name)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  total.passed += passed
  total.failed += failed
  lines.set(step, `${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  end()
})
console.log(`\n${steps.map((step) => lines.get(step)).join('\n')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
