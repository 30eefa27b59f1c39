import type { SearchIndex } from './compile.ts'

/** Finds terms of an index by their text. */
export interface Vocabulary {
  /** The number of a word or key, or -1. */
  find(term: string): number
  /** The numbers of the words that begin so and are longer, most frequent first. */
  startingWith(prefix: string, limit: number): number[]
  /** How many words begin so and are longer. */
  countStartingWith(prefix: string): number
  /** The numbers of the keys that begin so, in their order. */
  keysStartingWith(prefix: string, limit: number): number[]
  /** In how many letters a term is. */
  frequency(term: number): number
}

/** Prefixes up to this length take in so many words that their best are kept. */
const KEPT_PREFIX = 3
const MOST_KEPT = 64

export function createVocabulary(index: SearchIndex): Vocabulary {
  const { terms, words, starts } = index
  const kept = new Map<string, number[]>()

  function frequency(term: number): number {
    return (starts[term + 1] ?? 0) - (starts[term] ?? 0)
  }

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

  function findIn(term: string, low: number, high: number): number {
    const place = lowerBound(term, low, high)
    return place < high && terms[place] === term ? place : -1
  }

  /** The first of the words that begin so, the word itself passed over, and the one after the last. */
  function rangeOf(prefix: string): [first: number, end: number] {
    const first = lowerBound(prefix, 0, words)
    return [first + Number(terms[first] === prefix), lowerBound(`${prefix}\uffff`, first, words)]
  }

  function mostFrequent(prefix: string, limit: number): number[] {
    const [first, end] = rangeOf(prefix)
    const range: number[] = []
    for (let term = first; term < end; term++) range.push(term)
    return range.sort((a, b) => frequency(b) - frequency(a) || a - b).slice(0, limit)
  }

  return {
    frequency,
    find: (term) =>
      term.includes(':') ? findIn(term, words, terms.length) : findIn(term, 0, words),
    startingWith(prefix, limit) {
      if (prefix.length > KEPT_PREFIX || limit > MOST_KEPT) return mostFrequent(prefix, limit)
      const best = kept.get(prefix) ?? mostFrequent(prefix, MOST_KEPT)
      kept.set(prefix, best)
      return best.slice(0, limit)
    },
    countStartingWith(prefix) {
      const [first, end] = rangeOf(prefix)
      return end - first
    },
    keysStartingWith(prefix, limit) {
      const first = lowerBound(prefix, words, terms.length)
      const found: number[] = []
      for (let term = first; term < terms.length && found.length < limit; term++) {
        if (!terms[term]?.startsWith(prefix)) break
        found.push(term)
      }
      return found
    },
  }
}
