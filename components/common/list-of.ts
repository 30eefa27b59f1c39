/**
 * Facts or names as a list: "one, two". Not the list of units that it is in English: those of Russian
 * and Chinese have nothing between them.
 */
export function listOf(parts: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }).format(parts)
}
