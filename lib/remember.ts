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
