import { readFileSync } from 'node:fs'
import countries from 'i18n-iso-countries'
import { LANGUAGES, type Language } from '../../lib/council/language.ts'
import type { StateRecord } from '../../lib/council/states.ts'

const OWN_FORMS = 'data/states.json'

type OwnForms = Record<string, Partial<Record<Language, string[]>>>

/**
 * The states of ISO 3166-1 with their names in the six languages, in the order of their codes:
 * the Council's own forms (`data/states.json`) first, then those of i18n-iso-countries. Throws
 * when the file names a code that ISO does not know, or a language that is not one of the six.
 */
export function buildStateRecords(root = '.'): StateRecord[] {
  const own: OwnForms = JSON.parse(readFileSync(`${root}/${OWN_FORMS}`, 'utf8'))
  const codes = Object.keys(countries.getAlpha3Codes()).sort()
  checkForms(own, codes)
  return codes.map((alpha3) => {
    const namesIn = (language: Language) => [
      ...new Set([
        ...(own[alpha3]?.[language] ?? []),
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

function checkForms(own: OwnForms, codes: string[]): void {
  for (const [alpha3, forms] of Object.entries(own)) {
    if (!codes.includes(alpha3)) {
      throw new Error(`${OWN_FORMS}: ${alpha3}: expected an ISO 3166-1 alpha-3 code`)
    }
    const stray = Object.keys(forms).find((tag) => !LANGUAGES.some((language) => language === tag))
    if (stray) {
      throw new Error(`${OWN_FORMS}: ${alpha3}.${stray}: expected one of ${LANGUAGES.join(', ')}`)
    }
  }
}
