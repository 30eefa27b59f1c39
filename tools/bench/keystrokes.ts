/** What a set of queries took, in milliseconds, shortest first. */
export interface Timing {
  /** Of each query its shortest time: the others tell what else the machine was doing. */
  sorted: number[]
  mean: number
  /** Processor time of a query, the mean of the pass that took least: for when the machine is busy. */
  processor: number
  /** The 95th percentile of the first pass, the machine's other work included. */
  firstPassP95: number
}

const SHORTEST = 2
const WARM = 100
const PASSES = 5

/** Every beginning of every query from two characters on: what is searched while one types. */
export function keystrokesOf(queries: readonly string[]): string[] {
  return queries.flatMap((query) =>
    Array.from({ length: Math.max(0, query.length - SHORTEST + 1) }, (_, more) =>
      query.slice(0, SHORTEST + more),
    ),
  )
}

/** Times a function for each query, in some passes over all of them, after a few to warm it up. */
export function time<Query>(
  queries: readonly Query[],
  answer: (query: Query) => unknown,
  { warm = WARM, passes = PASSES }: { warm?: number; passes?: number } = {},
): Timing {
  for (const query of queries.slice(0, warm)) answer(query)
  const first: number[] = []
  const shortest: number[] = []
  let processor = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < passes; pass++) {
    const began = process.threadCpuUsage()
    queries.forEach((query, place) => {
      const taken = timeOne(query, answer)
      if (pass === 0) first.push(taken)
      shortest[place] = Math.min(shortest[place] ?? taken, taken)
    })
    const { user, system } = process.threadCpuUsage(began)
    processor = Math.min(processor, (user + system) / 1000 / queries.length)
  }
  const mean = shortest.reduce((sum, one) => sum + one, 0) / shortest.length
  return {
    sorted: shortest.sort((a, b) => a - b),
    mean,
    processor,
    firstPassP95: at(
      first.sort((a, b) => a - b),
      0.95,
    ),
  }
}

function timeOne<Query>(query: Query, answer: (query: Query) => unknown): number {
  const start = performance.now()
  answer(query)
  return performance.now() - start
}

/** The time that this share of the queries kept within. */
export function percentile({ sorted }: Timing, share: number): number {
  return at(sorted, share)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`
}
