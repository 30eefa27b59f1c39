/**
 * `npm run fuzz [-- --minutes N --seed S]`: the properties of `tests/properties/` for many more
 * cases. Runs them again and again, each time from another seed, until the time is over or one
 * fails; tells seeds, what failed and how many cases each property had.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { ROOT, runPackage } from './run.ts'

interface Options {
  minutes: number
  seed?: number
  times: number
}

const COUNTS = join(ROOT, 'out', 'fuzz-counts.tsv')
const MOST_SEED = 2 ** 31 - 1

/** Fuzzes properties whose files have one of some names, or all; gives the exit status. */
async function fuzz(names: string[], { minutes, seed, times }: Options): Promise<number> {
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  rmSync(COUNTS, { force: true })
  const end = Date.now() + minutes * 60_000
  let status = 0
  let round = 0
  do {
    const own = ((seed ?? Math.floor(Math.random() * MOST_SEED)) + round) % MOST_SEED
    console.log(`\nseed ${own}`)
    const env = { FUZZ_SEED: String(own), FUZZ_TIMES: String(times), FUZZ_COUNTS: COUNTS }
    const files = names.map((name) => `tests/properties/${name}`)
    const patterns = files.length > 0 ? files : ['tests/properties/']
    status = await runPackage('vitest/vitest.mjs', ['run', '--reporter=default', ...patterns], {
      env,
    })
    if (status !== 0)
      console.log(`\nFailed. To see it again: npm run fuzz -- --seed ${own} --minutes 0`)
    round++
  } while (status === 0 && Date.now() < end)
  tellCounts(round)
  return status
}

function tellCounts(rounds: number): void {
  const cases = new Map<string, number>()
  const lines = existsSync(COUNTS) ? readFileSync(COUNTS, 'utf8').trimEnd().split('\n') : []
  for (const line of lines) {
    const [count = '', name = ''] = line.split('\t')
    cases.set(name, (cases.get(name) ?? 0) + Number(count))
  }
  console.log('')
  for (const [name, count] of [...cases].sort())
    console.log(`${String(count).padStart(8)}  ${name}`)
  const all = [...cases.values()].reduce((sum, count) => sum + count, 0)
  console.log(`${String(all).padStart(8)}  cases in ${rounds} rounds`)
}

function wholeNumber(written: string): number {
  if (!/^\d{1,10}$/.test(written)) throw new InvalidArgumentError('must be a whole number.')
  return Number(written)
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

await program.parseAsync()
