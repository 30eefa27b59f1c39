import type { Span } from './query-words.ts'
import type { Understood } from './search-answer.ts'

/** Something the words of a span mean, beside being words. */
export interface Recognised extends Span {
  /** Keys that answer all words of the span, with how surely. */
  keys: { key: string; weight: number }[]
  /** Phrases that mean the same: letters with all words of one answer the span. */
  phrases: readonly string[]
  /** How much the mere words of the span still count. */
  wordWeight: number
  identifies: boolean
  understood: Pick<Understood, 'kind' | 'value'> | null
  /** Where it begins in the query, when before its first word: the "A" of "A/HRC" is none. */
  start?: number
  /** Not all keys that may be meant were taken. */
  cut?: true
}

/** What the words of a span mean, as far as told; the rest is as for mere words. */
export function recognised({ from, to }: Span, meaning: Partial<Recognised>): Recognised {
  const words = { keys: [], phrases: [], wordWeight: 1, identifies: false, understood: null }
  return { ...words, from, to, ...meaning }
}
