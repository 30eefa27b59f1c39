import countries from 'i18n-iso-countries'
import { LANGUAGES, type Language } from '../../lib/council/language.ts'

/** A state or territory with its names, the one to show first. */
export interface StateRecord {
  /** ISO 3166-1 alpha-3. */
  alpha3: string
  names: Record<Language, string[]>
}

/** The states of ISO 3166-1 with their names in the six languages, in the order of their codes. */
export function buildStateRecords(): StateRecord[] {
  return Object.keys(countries.getAlpha3Codes())
    .sort()
    .map((alpha3) => ({
      alpha3,
      names: Object.fromEntries(
        LANGUAGES.map((language) => [
          language,
          countries.getName(alpha3, language, { select: 'all' }) ?? [],
        ]),
      ) as Record<Language, string[]>,
    }))
}
