import type { Language } from '../lib/council/language.ts'
import type { StateRecord } from '../lib/council/states.ts'

/** The names of states in a language, by their alpha-3 codes. */
export function stateNames(
  records: readonly StateRecord[],
  language: Language,
): Record<string, string> {
  return Object.fromEntries(
    records.map(({ alpha3, names }) => [alpha3, names[language][0] ?? names.en[0] ?? alpha3]),
  )
}
