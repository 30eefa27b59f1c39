import type { LetterHeader } from '../letters/letter.ts'
import { distinctiveTermsOf, isTechnical } from './distinctive-terms.ts'
import type { HeaderIndex } from './letter-index.ts'
import type { TitleContext } from './mandate-lines.ts'
import type { Phrase } from './phrase.ts'
import { subjectParts } from './subject-parts.ts'
import { themeWords } from './theme-words.ts'
import { readTitle, type Title } from './title.ts'

/** What a letter's subject says, read when first asked for. */
export interface LetterTopic {
  reading: Title
  distinctiveTerms: Phrase
  technical: boolean
  /** The topics it goes through, where its subject lists several. */
  parts: Title[]
  /** The words of its first theme. */
  theme: Set<string>
}

/** Reads subjects; keeps each reading, since one page asks for the same letters again and again. */
export function createLetterTopics(
  headers: readonly LetterHeader[],
  options: TitleContext,
): (letter: HeaderIndex) => LetterTopic | null {
  const readings = new Map<string, LetterTopic>()
  return (letter) => {
    const header = headers[letter]
    if (!header) return null
    const key = `${header.subject}\n${header.countries}\n${header.themes[0]}`
    const known = readings.get(key)
    if (known) return known
    const made = {
      reading: readTitle(header.subject, options.vocabulary),
      distinctiveTerms: distinctiveTermsOf(header.subject, header.countries, options),
      technical: isTechnical(header.subject) || header.themes[0] === 'technical-assistance',
      parts: subjectParts(header.subject, options.vocabulary),
      theme: themeWords(header.themes[0] ?? ''),
    }
    readings.set(key, made)
    return made
  }
}
