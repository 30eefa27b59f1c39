import { titleWords } from '../text/titles.ts'
import { isFormula } from './formulas.ts'
import type { Title } from './title.ts'

/** The words of a theme's id: `privacy-digital` gives privacy and digital. */
export function themeWords(theme: string): Set<string> {
  return new Set(titleWords(theme).filter((word) => !isFormula(word)))
}

/** The share of a title's content words, by weight, that are words of a theme: 0 to 1. */
export function themeShare(words: ReadonlySet<string>, { head }: Title): number {
  let shared = 0
  let total = 0
  for (const word of head.contentWords) {
    const weight = head.features.get(word) ?? 0
    total += weight
    if (words.has(word)) shared += weight
  }
  return total === 0 ? 0 : shared / total
}
