/** A source of repeatable choices: the same seed gives the same ones, on any machine. */
export interface Random {
  /** 0 ≤ number < 1. */
  number(): number
  /** A whole number, 0 to `below` - 1. */
  below(below: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** One of the list. Throws on an empty list. */
  pick<T>(list: readonly T[]): T
}

/** Random choices by mulberry32 (Tommy Ettinger, public domain): good enough for made-up letters. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(number() * limit)
  return {
    number,
    below,
    chance: (probability) => number() < probability,
    pick: (list) => {
      const chosen = list[below(list.length)]
      if (chosen === undefined) throw new Error('There is nothing to pick from an empty list.')
      return chosen
    },
  }
}
