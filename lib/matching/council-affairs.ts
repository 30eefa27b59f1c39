import type { LetterHeader } from '../letters/letter.ts'

/** Themes of the Council's own affairs. */
const AFFAIRS = new Set(['council-membership', 'council-reform'])
/** What letters on who sits in the Council are about; no text of the Council decides it. */
const SEATS =
  /\b(?:elections? (?:of|to)|candida(?:te|cy|cies)|membership|presidency|seats? (?:on|in)|suspension of)\b/i

/**
 * Whether a letter is about who sits in the Council, or how it is made, rather than about a
 * situation or a theme: no situation's texts are shown beside it.
 */
export function isCouncilAffair({ themes, subject }: Pick<LetterHeader, 'themes' | 'subject'>) {
  const [first] = themes
  if (first && AFFAIRS.has(first)) return true
  return SEATS.test(subject) && themes.some((theme) => AFFAIRS.has(theme))
}
