import { isLanguage, type Language } from '../lib/council/language.ts'
import type { StateRecord } from '../lib/council/states.ts'
import type { InterfaceLanguage } from './interface-languages.ts'

/** The names of states in a language of the interface, by their alpha-3 codes. */
export function stateNames(
  records: readonly StateRecord[],
  language: InterfaceLanguage,
): Record<string, string> {
  const wanted = languageOfNames(language)
  return Object.fromEntries(
    records.map(({ alpha3, names }) => [alpha3, names[wanted][0] ?? names.en[0] ?? alpha3]),
  )
}

/** The language of the UN in which states are named: another interface has their English names. */
export function languageOfNames(language: InterfaceLanguage): Language {
  return isLanguage(language) ? language : 'en'
}
