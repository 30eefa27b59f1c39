import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import countries from 'i18n-iso-countries'
import { isLanguage, LANGUAGES, type Language } from '../../lib/council/language.ts'
import type { StateRecord } from '../../lib/council/states.ts'
import { ROOT } from '../run.ts'

const COUNCIL_FORMS = 'data/states.json'

/**
 * The states of ISO 3166-1 with their names in the six languages, in the order of their codes:
 * the Council's own forms (`data/states.json`) first, then those of i18n-iso-countries. Throws
 * when the file names a code that ISO does not know, or a language that is not one of the six.
 */
export function buildStateRecords(): StateRecord[] {
  const council: Record<string, Partial<Record<Language, string[]>>> = JSON.parse(
    readFileSync(join(ROOT, COUNCIL_FORMS), 'utf8'),
  )
  const codes = Object.keys(countries.getAlpha3Codes()).sort()
  for (const [alpha3, forms] of Object.entries(council)) {
    if (!codes.includes(alpha3))
      throw new Error(`${COUNCIL_FORMS}: ${alpha3}: expected an ISO 3166-1 alpha-3 code`)
    const stray = Object.keys(forms).find((tag) => !isLanguage(tag))
    if (stray)
      throw new Error(
        `${COUNCIL_FORMS}: ${alpha3}.${stray}: expected one of ${LANGUAGES.join(', ')}`,
      )
  }
  return codes.map((alpha3) => {
    const namesIn = (language: Language) => [
      ...new Set([
        ...(council[alpha3]?.[language] ?? []),
        ...(countries.getName(alpha3, language, { select: 'all' }) ?? []),
      ]),
    ]
    const names = {
      ar: namesIn('ar'),
      zh: namesIn('zh'),
      en: namesIn('en'),
      fr: namesIn('fr'),
      ru: namesIn('ru'),
      es: namesIn('es'),
    }
    return { alpha3, names }
  })
}
