import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stem as english } from 'porter2'

/** A language whose words are stemmed, as the tag of a letter's language names it. */
export type StemLanguage = 'en' | 'fr' | 'es' | 'ru'

/** The stem of an English word in lower case, by Snowball's algorithm: "renewing" gives "renew". */
export function stemEnglish(word: string): string {
  return english(word)
}

/**
 * The stems of a folded word by Snowball's algorithms, one for each language of its script, always
 * in the same order. None for scripts of other languages and for digits.
 */
export function stemsOf(folded: string): [language: StemLanguage, stem: string][] {
  if (/^[a-z]+$/.test(folded)) {
    return [
      ['en', english(folded)],
      ['fr', french(folded)],
      ['es', spanish(folded)],
    ]
  }
  if (!/^[а-я]+$/.test(folded)) return []
  // Folding writes й as и; Snowball knows the endings by й, which stands after a vowel.
  return [['ru', russian(folded.replace(/(?<=[аеиоуыэюя])и$/, 'й'))]]
}
