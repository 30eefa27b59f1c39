/** Calls `make` at the first call and gives its result from then on; after a failure, calls it again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    if (made) return made
    const making = make()
    making.catch(() => {
      made = null
    })
    made = making
    return making
  }
}

/** Calls `make` only when an input is another object than at the call before. */
export function memoizeLatest<Inputs extends readonly unknown[], T>(
  make: (...inputs: Inputs) => T,
): (...inputs: Inputs) => T {
  let last: { inputs: Inputs; made: T } | null = null
  return (...inputs) => {
    const isSame = last?.inputs.every((input, index) => input === inputs[index])
    if (!last || !isSame) last = { inputs, made: make(...inputs) }
    return last.made
  }
}

/** Makes something when it is first asked for, without waiting, and gives the same from then on. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export interface MemoizeOptions<Input> {
  /** What tells inputs apart; the input itself when left out. */
  keyOf?: (input: Input) => unknown
  /** Number of results kept; all are forgotten before one more is kept. */
  limit?: number
}

/** Makes something of an input, and gives the same for every input with the same key. */
export function memoize<Input, T>(
  make: (input: Input) => T,
  { keyOf = (input) => input, limit = Number.POSITIVE_INFINITY }: MemoizeOptions<Input> = {},
): (input: Input) => T {
  const kept = new Map<unknown, { value: T }>()
  return (input) => {
    const key = keyOf(input)
    const known = kept.get(key)
    if (known) return known.value
    const made = { value: make(input) }
    if (kept.size >= limit) kept.clear()
    kept.set(key, made)
    return made.value
  }
}
