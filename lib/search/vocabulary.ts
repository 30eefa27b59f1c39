import type { SearchIndex } from './compile-index.ts'

/** Finds terms of an index by their text. */
export interface Vocabulary {
  /** The number of a word or key, or -1. */
  find(term: string): number
  /** The words that begin so and are longer, most frequent first. */
  startingWith(prefix: string, limit: number): string[]
  /** The keys that begin so, in their order. */
  keysStartingWith(prefix: string, limit: number): string[]
  /** In how many letters a word or key is. */
  frequency(term: string): number
}

/** Prefixes up to this length take in so many words that their best are kept. */
const MAX_CACHED_PREFIX_LENGTH = 3
const MAX_CACHED_WORDS = 64

export function createVocabulary({ terms, words, starts }: SearchIndex): Vocabulary {
  const cache = new Map<string, string[]>()

  /** The first term from `low` to `high` that does not stand before `wanted`. */
  function lowerBound(wanted: string, low: number, high: number): number {
    let [from, to] = [low, high]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((terms[middle] ?? '') < wanted) from = middle + 1
      else to = middle
    }
    return from
  }

  function find(term: string): number {
    const index = term.includes(':')
      ? lowerBound(term, words, terms.length)
      : lowerBound(term, 0, words)
    return terms[index] === term ? index : -1
  }

  function frequencyAt(index: number): number {
    return (starts[index + 1] ?? 0) - (starts[index] ?? 0)
  }

  function mostFrequent(prefix: string, limit: number): string[] {
    const from = lowerBound(prefix, 0, words)
    const first = from + Number(terms[from] === prefix)
    const length = lowerBound(`${prefix}\uffff`, first, words) - first
    return Array.from({ length }, (_, index) => first + index)
      .sort((a, b) => frequencyAt(b) - frequencyAt(a) || a - b)
      .slice(0, limit)
      .map((index) => terms[index] ?? '')
  }

  return {
    find,
    frequency: (term) => frequencyAt(find(term)),
    startingWith(prefix, limit) {
      if (prefix.length > MAX_CACHED_PREFIX_LENGTH || limit > MAX_CACHED_WORDS)
        return mostFrequent(prefix, limit)
      const best = cache.get(prefix) ?? mostFrequent(prefix, MAX_CACHED_WORDS)
      cache.set(prefix, best)
      return best.slice(0, limit)
    },
    keysStartingWith(prefix, limit) {
      const first = lowerBound(prefix, words, terms.length)
      const end = lowerBound(`${prefix}\uffff`, first, terms.length)
      return terms.slice(first, Math.min(end, first + limit))
    },
  }
}
