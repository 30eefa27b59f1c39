import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { ROOT } from '../run.ts'
import type { Area } from './areas.ts'

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** What became of the mutants of a file. */
export interface FileResult {
  /** Path from the project's folder. */
  file: string
  /** Mutants that a test noticed, or that went round in a loop. */
  killed: number
  /** Mutants that were tried. */
  tried: number
  /** Mutants that there are. */
  all: number
  /** Mutants whose tests ran out of time, which a busy machine may do too: they count as not tried. */
  late: number
  /** Those that no test noticed: `12:4 ConditionalExpression → true`. */
  survivors: string[]
}

interface Options {
  area: Area
  /** Paths from the project's folder. */
  files: string[]
  /** Mutants to try at most; all where it is left out. */
  most?: number | undefined
  /** Try also what was tried before, and has not changed since. */
  afresh?: boolean | undefined
  /** Another word, another sample. */
  seed?: string | undefined
}

const FOLDER = 'out/mutation'
const UNNOTICED = new Set(['Survived', 'NoCoverage'])

/**
 * Mutates files of an area and runs its unit tests on each mutant, in a copy of the project below
 * `out/`. Throws when the tests do not pass without mutants.
 */
export async function runStryker({
  area,
  files,
  most,
  afresh = false,
  seed = '',
}: Options): Promise<FileResult[]> {
  mkdirSync(join(ROOT, FOLDER), { recursive: true })
  const name = area.folder.replaceAll('/', '-')
  process.env.MUTATION_TESTS = JSON.stringify(area.tests)
  // Those of `lib/` need no browser.
  process.env.MUTATED_FILES = JSON.stringify(files.filter((file) => file.startsWith('lib/')))
  process.env.MUTATION_SAMPLE = String(most ?? '')
  process.env.MUTATION_SEED = seed
  const stryker = new Stryker({
    configFile: 'tests/mutation/stryker.config.mjs',
    checkers: most === undefined ? [] : ['sample'],
    mutate: files,
    // A sample leaves mutants out, which must not be remembered as tried.
    incremental: most === undefined,
    incrementalFile: `${FOLDER}/${name}.json`,
    force: afresh,
    tempDirName: `${FOLDER}/${name}.tmp`,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  })
  const mutants = await stryker.runMutationTest()
  const byFile = Map.groupBy(mutants, ({ fileName }) =>
    fileName.slice(ROOT.length).replaceAll('\\', '/'),
  )
  return files.map((file) => count(file, byFile.get(file) ?? []))
}

function count(file: string, mutants: readonly Mutant[]): FileResult {
  const survived = mutants.filter(({ status }) => UNNOTICED.has(status))
  const number = (is: (mutant: Mutant) => boolean) => mutants.filter(is).length
  const killed = number(isKilled)
  const late = number((mutant) => mutant.status === 'Timeout' && !isKilled(mutant))
  const leftOut = number(({ statusReason }) => statusReason === 'not in the sample')
  const tried = killed + survived.length
  return { file, killed, tried, all: tried + late + leftOut, late, survivors: survived.map(format) }
}

/** Stryker counts how often each statement is run, and calls a loop without end a timeout too. */
function isKilled({ status, statusReason }: Mutant): boolean {
  return status === 'Killed' || (status === 'Timeout' && /hit limit/i.test(statusReason ?? ''))
}

function format({ location, mutatorName, replacement, status }: Mutant): string {
  const { line, column } = location.start
  const code = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 100)
  return `${line}:${column} ${mutatorName} → ${code}${status === 'NoCoverage' ? ' (no test comes here)' : ''}`
}

/** Whether WXT has written its types, whose configuration vite reads. */
export function isPrepared(): boolean {
  return existsSync(join(ROOT, '.wxt/tsconfig.json'))
}
