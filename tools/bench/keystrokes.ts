/** What a set of queries took, in milliseconds. */
export interface Timing {
  /** The shortest time of each query, ascending: longer ones include other work of the machine. */
  sorted: number[]
  mean: number
  /** Processor time of a query, the mean of the pass that took least: for when the machine is busy. */
  processor: number
  /** The 95th percentile of the first pass, the machine's other work included. */
  firstPassP95: number
}

const MIN_LENGTH = 2

/** Every beginning of every query from two characters on: what is searched while one types. */
export function keystrokesOf(queries: readonly string[]): string[] {
  return queries.flatMap((query) =>
    Array.from({ length: Math.max(0, query.length - MIN_LENGTH + 1) }, (_, more) =>
      query.slice(0, MIN_LENGTH + more),
    ),
  )
}

/** Times a function for each query: `passes` times over all of them, after `warm` to warm it up. */
export function time<Query>(
  queries: readonly Query[],
  answer: (query: Query) => unknown,
  { warm = 100, passes = 5 } = {},
): Timing {
  for (const query of queries.slice(0, warm)) answer(query)
  let processor = Number.POSITIVE_INFINITY
  const times = Array.from({ length: passes }, () => {
    const began = process.threadCpuUsage()
    const taken = queries.map((query) => {
      const start = performance.now()
      answer(query)
      return performance.now() - start
    })
    const { user, system } = process.threadCpuUsage(began)
    processor = Math.min(processor, (user + system) / 1000 / queries.length)
    return taken
  })
  const shortest = queries.map((_, index) => Math.min(...times.map((pass) => pass[index] ?? 0)))
  return {
    sorted: ascending(shortest),
    mean: shortest.reduce((sum, one) => sum + one, 0) / shortest.length,
    processor,
    firstPassP95: percentile(ascending(times[0] ?? []), 0.95),
  }
}

export function ascending(times: readonly number[]): number[] {
  return times.toSorted((one, other) => one - other)
}

/** The time that this share of ascending times kept within. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** Gives how long some work took, in milliseconds, and what it gave. */
export async function timed<T>(work: () => T | Promise<T>): Promise<[ms: number, result: T]> {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`
}
