/**
 * Badges drawn in one go. Each go costs a layout of the page's table, however few they are: of 5,000
 * rows some 60 ms. Fewer would draw out the whole, more would make a long list's goes too long.
 */
const SLICE_LENGTH = 120

export interface Slices<T> {
  /** Replaces what is still to be done. The first slice is done at once, the others each by itself. */
  start(all: readonly T[]): void
  stop(): void
}

/** Does a long work in slices, between which the page has its turn. */
export function createSlices<T>(work: (slice: T[]) => void): Slices<T> {
  let left: readonly T[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function next(): void {
    const slice = left.slice(0, SLICE_LENGTH)
    left = left.slice(SLICE_LENGTH)
    work(slice)
    // Not with the next frame: drawing a long table may keep that waiting for 50 ms.
    if (left.length > 0) timer = setTimeout(next)
  }

  function stop(): void {
    clearTimeout(timer)
    left = []
  }

  return {
    start(all) {
      stop()
      left = all
      if (left.length > 0) next()
    },
    stop,
  }
}
