import { pathToFileURL } from 'node:url'
import { createSearch } from '../../lib/search/create-search.ts'
import { readKnownItemQueries } from '../eval/search-quality.ts'
import { generateLetters } from '../generate-letters.ts'
import { loadCollection } from '../load-collection.ts'
import { searchIndexOf } from '../search-index.ts'
import { benchEngines } from './engines.ts'
import { keystrokesOf, ms, percentile, type Timing, time } from './keystrokes.ts'

const SEED = 20260601
const GROWTH = [1_000, 10_000, 100_000]
const MOST_P95 = 16
const MOST_GROWTH = 3

/** The lines of `npm run bench` about search: speed, growth, and our engine beside MiniSearch. */
export function benchSearch(): { lines: string[]; failed: boolean } {
  const collection = loadCollection()
  const keystrokes = keystrokesOf(readKnownItemQueries().map(({ query }) => query))
  const engines = benchEngines()
  const lines = [...engines.lines]
  const failures = [engines.failed]
  const check = (line: string, passed: boolean) => {
    lines.push(`search: ${line}${passed ? '' : ' FAILED'}`)
    failures.push(!passed)
  }

  const grown = GROWTH.map((count) => growthAt(count, keystrokes))
  const at10k = grown[1]
  if (!at10k) throw new Error('search bench: nothing was timed at 10,000 letters')
  check(
    `10,000 letters, ${keystrokes.length} keystrokes, ranked and marked: ${told(at10k)} (p95 at most ${MOST_P95} ms)`,
    percentile(at10k, 0.95) <= MOST_P95,
  )
  grown.slice(1).forEach((larger, place) => {
    const ratio = larger.mean / (grown[place]?.mean ?? 0)
    check(
      `${GROWTH[place]} to ${GROWTH[place + 1]} letters: mean ${ms(grown[place]?.mean ?? 0)} to ${ms(larger.mean)}, times ${ratio.toFixed(2)} (less than ${MOST_GROWTH})`,
      ratio < MOST_GROWTH,
    )
  })
  return { lines, failed: failures.some(Boolean) }

  function growthAt(count: number, typed: readonly string[]): Timing {
    const letters = generateLetters({ count, seed: SEED, from: collection.letters })
    const { search } = createSearch(searchIndexOf({ ...collection, letters }))
    const timing = time(typed, (query) => search(query))
    const memory = Math.round(process.memoryUsage().heapUsed / 1e6)
    lines.push(`search: ${count} letters: ${told(timing)}; heap ${memory} MB`)
    return timing
  }
}

function told(timing: Timing): string {
  const [half, most, worst] = [0.5, 0.95, 1].map((rank) => ms(percentile(timing, rank)))
  return `mean ${ms(timing.mean)}, median ${half}, p95 ${most}, longest ${worst}, p95 of the first pass ${ms(timing.firstPassP95)}`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { lines, failed } = benchSearch()
  console.log(lines.join('\n'))
  process.exitCode = failed ? 1 : 0
}
