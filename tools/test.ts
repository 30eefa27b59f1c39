/**
 * `npm test [-- STEP…]`: every check of the project, or only the named steps, three at once. Prints
 * each step's own output in one piece, a summary with how long each took, each test that failed
 * once more, and as its last line `N passed, N failed` alone.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, findFirefox } from './browsers.ts'
import type { Target } from './build.ts'
import { messageOf, ROOT, runNode, runPackage } from './run.ts'
import { type Job, runJobs } from './test/schedule.ts'
import { readPlaywright, readVitest, type Tally } from './test/tally.ts'
import { createTurns, type Write } from './test/turns.ts'

interface Step extends Job {
  run(write: Write): Promise<Tally>
}

type Conditions = Pick<Step, 'after' | 'alone' | 'needs'>

const OUT = join(ROOT, 'out')
/** With fewer a machine with two cores, as CI's are, is idle while tests wait for browsers. */
const MAX_PARALLEL_STEPS = 3

const FAILED: Tally = { passed: 0, failed: 1, failures: [] }

/** A step that passes or fails as a whole. */
function check(
  name: string,
  run: (write: Write) => Promise<number>,
  conditions: Conditions = {},
): Step {
  const tally = async (write: Write) =>
    (await run(write)) === 0 ? { passed: 1, failed: 0, failures: [] } : FAILED
  return { name, run: tally, ...conditions }
}

/** A test runner that leaves a JSON report, whose tests are counted one by one. */
function suite(
  name: string,
  run: (report: string, write: Write) => Promise<number>,
  read: (report: unknown) => Tally,
  conditions: Conditions,
): Step {
  const tally = async (write: Write) => {
    const report = join(OUT, `${name}.json`)
    rmSync(report, { force: true })
    const status = await run(report, write)
    if (!existsSync(report)) return FAILED
    const tally = read(JSON.parse(readFileSync(report, 'utf8')))
    // Also what goes wrong outside of the tests is a failure.
    return { ...tally, failed: tally.failed || Number(status !== 0) }
  }
  return { name, run: tally, ...conditions }
}

function playwright(project: string, target: Target) {
  return (report: string, write: Write) => {
    const browser = target === 'chrome' ? { CHROMIUM: findChromium() } : { FIREFOX: findFirefox() }
    const built = `.output/${target}-mv3`
    const env = { ...browser, EXTENSION: built, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    return runPackage('@playwright/test/cli.js', ['test', `--project=${project}`], { env, write })
  }
}

function vitest(report: string, write: Write): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`]
  return runPackage('vitest/vitest.mjs', ['run', ...reporters], { write })
}

function runs(script: string, ...args: string[]): (write: Write) => Promise<number> {
  return (write) => runPackage(script, args, { write })
}

function tool(name: string, ...args: string[]): (write: Write) => Promise<number> {
  return (write) => runNode([`tools/${name}.ts`, ...args], { write })
}

const WXT = 'wxt/bin/wxt.mjs'

/** The longest first, so that none of them is left over at the end. */
const STEPS: Step[] = [
  check('prepare', runs(WXT, 'prepare')),
  check('build-chrome', runs(WXT, 'build', '--browser', 'chrome'), { after: ['prepare'] }),
  suite('e2e', playwright('chromium', 'chrome'), readPlaywright, { needs: 'build-chrome' }),
  // Both builds compile the data into one folder.
  check('build-firefox', runs(WXT, 'build', '--browser', 'firefox'), { after: ['build-chrome'] }),
  suite('unit', vitest, readVitest, { after: ['prepare'] }),
  suite('firefox', playwright('firefox', 'firefox'), readPlaywright, { needs: 'build-firefox' }),
  // Where a test fails without mutants, there is nothing to try.
  check('mutation', tool('mutation', '--changed'), { needs: 'unit' }),
  check('types', runs('typescript/bin/tsc', '--noEmit'), { after: ['prepare'] }),
  check('lint', runs('@biomejs/biome/bin/biome', 'check', '.')),
  check('structure', tool('structure'), { after: ['prepare'] }),
  check('patterns', tool('patterns')),
  check('data', tool('data', '--check')),
  check('size', tool('size'), { after: ['build-chrome'] }),
  check('reproducible', tool('reproducible'), { needs: 'build-chrome' }),
  check('eval', tool('eval')),
  check('lint-extension', tool('lint-extension'), { needs: 'build-firefox' }),
  suite('figures', playwright('figures', 'chrome'), readPlaywright, {
    needs: 'build-chrome',
    alone: true,
  }),
]

async function runStep(step: Step, write: Write): Promise<Tally> {
  write(`\n── ${step.name}\n`)
  try {
    if (!step.needs || !failedSteps.has(step.needs)) return await step.run(write)
    write(`Not run, as ${step.needs} failed.\n`)
  } catch (error) {
    write(`${messageOf(error)}\n`)
  }
  return FAILED
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

const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const turns = createTurns((text) => process.stdout.write(text))
const lines = new Map<Step, string>()
const failures: string[] = []
const total = { passed: 0, failed: 0 }
const failedSteps = new Set<string>()
await runJobs(steps, MAX_PARALLEL_STEPS, async (step) => {
  const { write, end } = turns.begin()
  const started = performance.now()
  const { passed, failed, failures: own } = await runStep(step, write)
  failures.push(...own.map((failure) => `${step.name}: ${failure}`))
  if (failed > 0) failedSteps.add(step.name)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  total.passed += passed
  total.failed += failed
  lines.set(step, `${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  end()
})
console.log(`\n${steps.map((step) => lines.get(step)).join('\n')}`)
if (failures.length > 0) console.log(`\n${failures.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
