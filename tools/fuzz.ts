/**
 * `npm run fuzz [-- --minutes N --seed S]`: the properties of `tests/properties/` for many more
 * cases. Runs them again and again, each time from another seed, until the time is over or one
 * fails; prints seeds, what failed and how many cases each property had.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { ROOT, runCommand, runPackage, wholeNumber } from './run.ts'

interface Options {
  minutes: number
  seed?: number
  times: number
}

const COUNTS = join(ROOT, 'out', 'fuzz-counts.tsv')
const MAX_SEED = 2 ** 31 - 1

/** Fuzzes properties whose files have one of some names, or all; gives the exit status. */
async function fuzz(names: string[], { minutes, seed, times }: Options): Promise<number> {
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  rmSync(COUNTS, { force: true })
  const end = Date.now() + minutes * 60_000
  let status = 0
  let round = 0
  do {
    const own = ((seed ?? Math.floor(Math.random() * MAX_SEED)) + round) % MAX_SEED
    console.log(`\nseed ${own}`)
    const env = { FUZZ_SEED: String(own), FUZZ_TIMES: String(times), FUZZ_COUNTS: COUNTS }
    const files = (names.length > 0 ? names : ['']).map((name) => `tests/properties/${name}`)
    const args = ['run', '--reporter=default', ...files]
    status = await runPackage('vitest/vitest.mjs', args, { env })
    if (status !== 0)
      console.log(`\nFailed. To see it again: npm run fuzz -- --seed ${own} --minutes 0`)
    round++
  } while (status === 0 && Date.now() < end)
  printCounts(round)
  return status
}

function printCounts(rounds: number): void {
  const text = existsSync(COUNTS) ? readFileSync(COUNTS, 'utf8').trimEnd() : ''
  const lines = text === '' ? [] : text.split('\n').map((line) => line.split('\t'))
  const sum = (some: string[][]) => some.reduce((total, [count]) => total + Number(count), 0)
  const print = (count: number, name: string) =>
    console.log(`${String(count).padStart(8)}  ${name}`)
  console.log('')
  for (const [name, some] of [...Map.groupBy(lines, ([, name = '']) => name)].sort())
    print(sum(some), name)
  print(sum(lines), `cases in ${rounds} rounds`)
}

const program = new Command('fuzz')
  .description('Tries the properties of tests/properties on many random cases.')
  .argument('[name...]', 'only files that begin so: search, letters')
  .option('--minutes <number>', 'begin no new round after so many minutes', wholeNumber, 1)
  .option('--seed <number>', 'the seed of the first round, as a failing run told it', wholeNumber)
  .option(
    '--times <number>',
    'cases in a round, as a multiple of those in npm test',
    wholeNumber,
    10,
  )
  .action(async (names: string[], options: Options) => {
    process.exitCode = await fuzz(names, options)
  })

await runCommand(program)
