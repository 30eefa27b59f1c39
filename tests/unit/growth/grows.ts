/** A reader and what it was given that took it more than its share of time. */
export interface Overgrown {
  token: string
  /** Milliseconds of work for the token so often. */
  times: Record<number, number>
}

const SMALL = 500
const TIMES_LARGER = 4
/** Whoever doubles its time with each token is found here, before a test would never end. */
const FEW = [18, 24]
/** Times are of this thread alone, whatever else the machine does; below this they are noise. */
const FLOOR = 150
/** Four times the text may take four times as long; sixteen times would be a loop in a loop. */
const MOST_RATIO = 8
const TRIES = 3

/** What some work gives, and how long it takes this thread, in ms: not what else the machine does. */
export function withThreadTime<T>(work: () => T): { given: T; time: number } {
  const before = process.threadCpuUsage()
  const given = work()
  const { user, system } = process.threadCpuUsage(before)
  return { given, time: (user + system) / 1000 }
}

/** How long some work takes this thread, in ms. */
export function threadTime(work: () => unknown): number {
  return withThreadTime(work).time
}

/**
 * The tokens on which a reader takes more time than grows with the length of the text: of `small`
 * tokens, and of four times as many. Times below `floor`, in ms, count for nothing.
 */
export function overgrown(
  read: (text: string) => unknown,
  tokens: readonly string[],
  { floor = FLOOR, small: few = SMALL }: { floor?: number; small?: number } = {},
): Overgrown[] {
  const many = TIMES_LARGER * few
  return tokens.flatMap((token) => {
    const time = (count: number): number => {
      const text = token.repeat(count)
      return threadTime(() => read(text))
    }
    const least = (count: number): number =>
      Math.min(...Array.from({ length: TRIES }, () => time(count)))
    for (const count of FEW) {
      const took = time(count)
      // The first reading of all also loads and compiles: only what it takes again counts.
      if (took > floor && least(count) > floor) return [{ token, times: { [count]: took } }]
    }
    const once = time(many)
    if (once < floor) return []
    const small = least(few)
    // What is in proportion even at the first reading need not be read again.
    if (once < MOST_RATIO * small) return []
    const large = least(many)
    const isOvergrown = large >= floor && large >= MOST_RATIO * small
    return isOvergrown ? [{ token, times: { [few]: small, [many]: large } }] : []
  })
}
