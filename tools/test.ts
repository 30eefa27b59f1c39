/**
 * `npm test [-- STEP…]`: every check of the project, or only the named steps. Prints each step's
 * own output, a summary, and as its last line `N passed, N failed` alone.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, findFirefox } from './browsers.ts'
import { ROOT, runNode, runPackage } from './run.ts'

interface Tally {
  passed: number
  failed: number
}

interface Step {
  name: string
  /** A step without whose success this one would only wait for what cannot come. */
  needs?: string
  run(): Promise<Tally>
}

const OUT = join(ROOT, 'out')

/** A step that passes or fails as a whole. */
function check(name: string, run: () => Promise<number>): Step {
  return {
    name,
    run: async () => ((await run()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  }
}

/** A test runner that leaves a JSON report, whose tests are counted one by one. */
function suite(
  name: string,
  run: (report: string) => Promise<number>,
  read: (report: unknown) => Tally,
): Step {
  return {
    name,
    run: async () => {
      const report = join(OUT, `${name}.json`)
      rmSync(report, { force: true })
      const status = await run(report)
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

function playwright(project: string, env: NodeJS.ProcessEnv): Promise<number> {
  return runPackage('@playwright/test/cli.js', ['test', `--project=${project}`], { env })
}

function jsonReport(report: string): NodeJS.ProcessEnv {
  return { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
}

const STEPS: Step[] = [
  check('prepare', () => runPackage('wxt/bin/wxt.mjs', ['prepare'])),
  check('types', () => runPackage('typescript/bin/tsc', ['--noEmit'])),
  check('lint', () => runPackage('@biomejs/biome/bin/biome', ['check', '.'])),
  check('patterns', () => runNode(['tools/patterns.ts'])),
  check('data', () => runNode(['tools/data.ts', '--check'])),
  suite(
    'unit',
    (report) =>
      runPackage('vitest/vitest.mjs', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${report}`,
      ]),
    readVitest,
  ),
  // Where a test fails without mutants, there is nothing to try.
  { ...check('mutation', () => runNode(['tools/mutation.ts', '--changed'])), needs: 'unit' },
  check('build-chrome', () => runPackage('wxt/bin/wxt.mjs', ['build', '--browser', 'chrome'])),
  check('build-firefox', () => runPackage('wxt/bin/wxt.mjs', ['build', '--browser', 'firefox'])),
  check('size', () => runNode(['tools/size.ts'])),
  check('eval', () => runNode(['tools/eval.ts'])),
  {
    ...check('lint-extension', () => runNode(['tools/lint-extension.ts'])),
    needs: 'build-firefox',
  },
  {
    ...suite(
      'e2e',
      (report) => playwright('chromium', { CHROMIUM: findChromium(), ...jsonReport(report) }),
      readPlaywright,
    ),
    needs: 'build-chrome',
  },
  {
    ...suite(
      'figures',
      (report) => playwright('figures', { CHROMIUM: findChromium(), ...jsonReport(report) }),
      readPlaywright,
    ),
    needs: 'build-chrome',
  },
  {
    ...suite(
      'firefox',
      (report) => playwright('firefox', { FIREFOX: findFirefox(), ...jsonReport(report) }),
      readPlaywright,
    ),
    needs: 'build-firefox',
  },
]

async function runStep(step: Step, failed: ReadonlySet<string>): Promise<Tally> {
  console.log(`\n── ${step.name}`)
  if (step.needs !== undefined && failed.has(step.needs)) {
    console.error(`Not run, as ${step.needs} failed.`)
    return { passed: 0, failed: 1 }
  }
  try {
    return await step.run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
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

const lines: string[] = []
const total: Tally = { passed: 0, failed: 0 }
const failedSteps = new Set<string>()
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue
  const started = performance.now()
  const tally = await runStep(step, failedSteps)
  if (tally.failed > 0) failedSteps.add(step.name)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  total.passed += tally.passed
  total.failed += tally.failed
  lines.push(`${step.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`)
}
console.log(`\n${lines.join('\n')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
