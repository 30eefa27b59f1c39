import { titleWords } from '../text/titles.ts'
import { isFormula } from './formulas.ts'
import type { Title } from './title.ts'

/** The words of a theme's id: `privacy-digital` gives privacy and digital. */
export function themeWords(theme: string): Set<string> {
  return new Set(titleWords(theme).filter((word) => !isFormula(word)))
}

/** How much of what a title tells is the words of a theme, 0 to 1. */
export function themeShare(words: ReadonlySet<string>, { head }: Title): number {
  let shared = 0
  let total = 0
  for (const [feature, weight] of head.features) {
    if (feature.includes(' ') || isFormula(feature)) continue
    total += weight
    if (words.has(feature)) shared += weight
  }
  return total === 0 ? 0 : shared / total
}
