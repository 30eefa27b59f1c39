/** A reader and what it was given that took it more than its share of time. */
export interface Overgrown {
  token: string
  /** Milliseconds of work for the token so often. */
  times: Record<number, number>
}

const SMALL = 500
const LARGE = 4 * SMALL
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

/** The tokens on which a reader takes more time than grows with the length of the text. */
export function overgrown(
  read: (text: string) => unknown,
  tokens: readonly string[],
  floor = FLOOR,
): Overgrown[] {
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
    const once = time(LARGE)
    if (once < floor) return []
    const small = least(SMALL)
    // What is in proportion even at the first reading need not be read again.
    if (once < MOST_RATIO * small) return []
    const large = least(LARGE)
    const isOvergrown = large >= floor && large >= MOST_RATIO * small
    return isOvergrown ? [{ token, times: { [SMALL]: small, [LARGE]: large } }] : []
  })
}
