import { createSearch } from '../../lib/search/create-search.ts'
import { readKnownItemQueries } from '../eval/search-quality.ts'
import { BENCH_SEED, generateLetters } from '../generate-letters.ts'
import { loadCollection } from '../load-collection.ts'
import { createReport, printReport, type Report } from '../report.ts'
import { searchIndexOf } from '../search-index.ts'
import { benchEngines } from './engines.ts'
import { keystrokesOf, ms, percentile, type Timing, time } from './keystrokes.ts'
import { createYardstick, told } from './yardstick.ts'

const COUNTS = [1_000, 10_000, 100_000]
/** As a multiple of the yardstick. */
const MAX_P95 = 4
const MAX_GROWTH = 3

/** The lines of `npm run bench` about search: speed, growth, and our engine compared with MiniSearch. */
export async function benchSearch(): Promise<Report> {
  const collection = loadCollection()
  const keystrokes = keystrokesOf(readKnownItemQueries('dev').map(({ query }) => query))
  const engines = benchEngines()
  const report = createReport('search: ')
  report.lines.push(...engines.lines)
  report.failed = engines.failed

  const yardstick = createYardstick()
  const timings: Timing[] = []
  for (const count of COUNTS) {
    const letters = generateLetters({ count, seed: BENCH_SEED, from: collection.letters })
    const { search } = createSearch(searchIndexOf({ ...collection, letters }))
    await yardstick.sample()
    const timing = time(keystrokes, (query) => search(query))
    const memory = Math.round(process.memoryUsage().heapUsed / 1e6)
    report.check(`${count} letters: ${format(timing)}; heap ${memory} MB`, true)
    timings.push(timing)
  }
  const [at1k, at10k, at100k] = timings
  if (!at1k || !at10k || !at100k) throw new Error('search bench: not every size was timed')
  const p95 = percentile(at10k.sorted, 0.95)
  const ofYardstick = yardstick.times(p95)
  report.check(
    `10,000 letters, ${keystrokes.length} keystrokes, ranked and marked: p95 ${told(p95, ofYardstick, MAX_P95)}`,
    ofYardstick <= MAX_P95,
  )
  report.check(yardstick.line(), true)
  for (const [sizes, smaller, larger] of [
    ['1000 to 10000', at1k, at10k],
    ['10000 to 100000', at10k, at100k],
  ] as const) {
    const ratio = larger.mean / smaller.mean
    report.check(
      `${sizes} letters: mean ${ms(smaller.mean)} to ${ms(larger.mean)}, times ${ratio.toFixed(2)} (less than ${MAX_GROWTH})`,
      ratio < MAX_GROWTH,
    )
  }
  return report
}

function format({ sorted, mean, firstPassP95 }: Timing): string {
  const [half, most, worst] = [0.5, 0.95, 1].map((share) => ms(percentile(sorted, share)))
  return `mean ${ms(mean)}, median ${half}, p95 ${most}, longest ${worst}, p95 of the first pass ${ms(firstPassP95)}`
}

if (import.meta.main) printReport(await benchSearch())
