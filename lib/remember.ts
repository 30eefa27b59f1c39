/**
 * Makes something when it is first asked for, and gives the same from then on. What could not be
 * made is tried again at the next call.
 */
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

/** Makes something of inputs, and gives the same as long as every input is the same object. */
export function memoizeLatest<Inputs extends readonly unknown[], T>(
  make: (...inputs: Inputs) => T,
): (...inputs: Inputs) => T {
  let last: { inputs: Inputs; made: T } | null = null
  return (...inputs) => {
    const isSame = last?.inputs.every((input, at) => input === inputs[at])
    if (!last || !isSame) last = { inputs, made: make(...inputs) }
    return last.made
  }
}
