import { stemEnglish } from '../text/stem.ts'
import { titleWords } from '../text/titles.ts'
import { tokensOf } from '../text/tokens.ts'
import { conceptOf } from './concepts.ts'

/** A word of an ask or of a paragraph, with its place in it. */
export interface Term {
  /** Its stem. */
  key: string
  /** What letters and texts use other words for, `=renew`; null where there is nothing of the kind. */
  concept: string | null
  start: number
  end: number
}

/** The words of a text that say something, in their order, with their places. */
export function termsOf(text: string): Term[] {
  return tokensOf(text).flatMap(({ written, start, end }) =>
    titleWords(written).map((word) => {
      return { key: stemEnglish(word), concept: conceptOf(word), start, end }
    }),
  )
}

/** Each key and each concept of some words, with how often it occurs. */
export function countTerms(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { key, concept } of terms) {
    add(key)
    if (concept !== null) add(concept)
  }
  return counts
}
