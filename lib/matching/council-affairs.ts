import type { LetterHeader } from '../letters/letter.ts'

/**
 * Themes of the Council's own affairs. Without them precision of direct and related letters is .904
 * instead of .952.
 */
const AFFAIRS = new Set(['council-membership', 'council-reform'])
/** Subjects on who sits in the Council, which none of its texts decides. No gold case depends on it. */
const SEATS =
  /\b(?:elections? (?:of|to)|candida(?:te|cy|cies)|membership|presidency|seats? (?:on|in)|suspension of)\b/i

/**
 * Whether a letter is about who sits in the Council, or how it is made, rather than about a
 * situation or a theme: it is shown with the texts of no situation.
 */
export function isCouncilAffair({ themes, subject }: Pick<LetterHeader, 'themes' | 'subject'>) {
  const [first] = themes
  if (first && AFFAIRS.has(first)) return true
  return SEATS.test(subject) && themes.some((theme) => AFFAIRS.has(theme))
}
