import { appendFileSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { test } from 'vitest'

/**
 * Cases that once failed, by the name of the property: they are tried first, always. A value that
 * JSON cannot hold is made by the property from what it can.
 */
const FOUND: Record<string, unknown[][]> = JSON.parse(
  readFileSync(new URL('found.json', import.meta.url), 'utf8'),
)
/** Set by `npm run fuzz`: how many cases for one of a usual run, from which seed, where to count them. */
const { FUZZ_TIMES, FUZZ_SEED, FUZZ_COUNTS } = process.env
/** No case of under 100 kB may take the machine longer than this. */
const LONGEST_SECONDS = 1
const TEST_MINUTES = 15

export interface PropertyOptions {
  /** Cases of one usual run; fewer where a case is costly. */
  runs?: number
}

/** Does work whose time says nothing: what a browser does in another way. */
type Untimed = <R>(work: () => R) => R

/**
 * A test that something holds for all cases of an arbitrary. Name it so that it can be found again:
 * a case that failed is kept in `found.json` under this name. While fuzzing, a case that takes the
 * processor more than a second in its own thread fails as well.
 */
export function property<T>(
  name: string,
  cases: fc.Arbitrary<T>,
  holds: (one: T, untimed: Untimed) => void | Promise<void>,
  { runs = 50 }: PropertyOptions = {},
): void {
  const isFuzzing = FUZZ_TIMES !== undefined
  const timed = async (one: T) => {
    let left = 0
    const untimed: Untimed = (work) => {
      const begun = process.threadCpuUsage()
      const given = work()
      left += process.threadCpuUsage(begun).user
      return given
    }
    const before = process.threadCpuUsage()
    await holds(one, untimed)
    const user = process.threadCpuUsage(before).user - left
    if (isFuzzing && user > LONGEST_SECONDS * 1e6) throw new Error(`took ${user / 1e6} s`)
  }
  const run = async () => {
    const numRuns = Math.ceil(runs * Number(FUZZ_TIMES ?? 1))
    const details = await fc.check(fc.asyncProperty(cases, timed), {
      numRuns,
      examples: (FOUND[name] ?? []) as [T][],
      ...(FUZZ_SEED !== undefined && { seed: Number(FUZZ_SEED) }),
    })
    if (FUZZ_COUNTS) appendFileSync(FUZZ_COUNTS, `${details.numRuns}\t${name}\n`)
    if (details.failed) {
      const { errorInstance: cause } = details
      throw new Error(`${fc.defaultReportMessage(details)}\n${cause}`, { cause })
    }
  }
  test(name, run, TEST_MINUTES * 60_000)
}
