import { createRandom } from '../random.ts'
import { ascending, ms, percentile, timed } from './keystrokes.ts'

const SEED = 7
const RECORDS = 3_000
const WORDS = 500
const SAMPLES = 15

/**
 * A fixed piece of work of the kind that is measured, run beside it: how long that takes says how
 * quick the machine is just then. Budgets are multiples of it, so that a slow machine fails none.
 */
export interface Yardstick {
  /** Times some work after a run of the yardstick, in milliseconds, with what it gave. */
  beside<T>(work: () => T | Promise<T>): Promise<[ms: number, result: T]>
  /** Runs it by itself, beside work that measures its own times. */
  sample(): Promise<void>
  /**
   * How many times as long as the yardstick something took: set against its shortest run where it is
   * itself the shortest of several, else against the median.
   */
  times(taken: number, of?: 'shortest' | 'median'): number
  /** What the yardstick itself took. */
  line(): string
}

/** Makes the yardstick of work in Node: to parse records, sort them, group them and count words. */
export function createYardstick(): Yardstick {
  const text = JSON.stringify(records())
  const runs: number[] = []
  // Until the engine has compiled it.
  for (let at = 0; at < SAMPLES; at++) parseAndSort(text)
  const at = (share: number) => percentile(ascending(runs), share)
  const run = async () => {
    const [taken] = await timed(() => parseAndSort(text))
    runs.push(taken)
  }
  return {
    async beside(work) {
      await run()
      return timed(work)
    },
    async sample() {
      for (let at = 0; at < SAMPLES; at++) await run()
    },
    times: (taken, of = 'shortest') => taken / at(of === 'shortest' ? 0 : 0.5),
    line: () =>
      `yardstick, ${RECORDS} records parsed and sorted ${runs.length} times: shortest ${ms(at(0))}, median ${ms(at(0.5))}`,
  }
}

/** `6.10 ms, 1.80 × the yardstick (at most 2)`. */
export function told(taken: number, times: number, most: number): string {
  return `${ms(taken)}, ${times.toFixed(2)} × the yardstick (at most ${most})`
}

interface YardstickRecord {
  id: number
  day: string
  title: string
}

function records(): YardstickRecord[] {
  const random = createRandom(SEED)
  const word = () => `word${random.below(WORDS)}`
  return Array.from({ length: RECORDS }, (_, id) => ({
    id,
    day: `2${String(random.below(1000)).padStart(3, '0')}-01-01`,
    title: Array.from({ length: 8 }, word).join(' '),
  }))
}

/** The number of different words, so that no engine leaves the work out. */
function parseAndSort(text: string): number {
  const parsed: YardstickRecord[] = JSON.parse(text)
  parsed.sort((one, other) => (one.title < other.title ? -1 : 1))
  const counts = new Map<string, number>()
  for (const ofDay of Map.groupBy(parsed, ({ day }) => day).values()) {
    for (const { title } of ofDay) {
      for (const word of title.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts.size
}
