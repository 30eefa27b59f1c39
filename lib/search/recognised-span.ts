import type { Span } from './query-words.ts'
import type { Understood } from './search-answer.ts'

/** What the words of a span mean, besides being words. */
export interface Recognised extends Span {
  /** Keys that answer all words of the span, with their weights. */
  keys: { key: string; weight: number }[]
  /** Phrases that mean the same: letters with all words of one answer the span. */
  phrases: readonly string[]
  /** Weight that the words of the span have as mere words. */
  wordWeight: number
  identifies: boolean
  understood: Pick<Understood, 'kind' | 'value'> | null
  /** Its offset in the query, where it begins before its first word: the "A" of "A/HRC" is not a word. */
  start?: number
  /** More keys may be meant. */
  cut?: true
}

/** Completes the meaning of a span with the defaults for mere words. */
export function recognised({ from, to }: Span, meaning: Partial<Recognised>): Recognised {
  const words = { keys: [], phrases: [], wordWeight: 1, identifies: false, understood: null }
  return { ...words, from, to, ...meaning }
}
