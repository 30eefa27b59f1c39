import type { SearchIndex } from './compile-index.ts'

/** Finds terms of an index by their text. */
export interface Vocabulary {
  /** The index of a word or key among the terms, or -1. */
  find(term: string): number
  /** The longer words that begin with a prefix, most frequent first. */
  startingWith(prefix: string, limit: number): string[]
  /** The keys that begin with a prefix, ascending. */
  keysStartingWith(prefix: string, limit: number): string[]
  /** The number of letters that have a word or key. */
  frequency(term: string): number
}

/** Prefixes up to this length have so many words that the most frequent are cached. */
const MAX_CACHED_PREFIX_LENGTH = 3
const MAX_CACHED_WORDS = 64

export function createVocabulary({ terms, words, starts }: SearchIndex): Vocabulary {
  const cache = new Map<string, string[]>()

  /** The index of the first term from `low` to `high` that does not sort before `wanted`. */
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
