import type { LetterHeader } from '../letters/letter.ts'
import { memoize } from '../remember.ts'
import { distinctiveTermsOf, isTechnical } from './distinctive-terms.ts'
import type { TitleContext } from './mandate-lines.ts'
import type { Phrase } from './phrase.ts'
import { subjectParts } from './subject-parts.ts'
import { themeWords } from './theme-words.ts'
import { readTitle, type Title } from './title.ts'

/** What a letter's subject says. */
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
export function createLetterTopics(context: TitleContext): (header: LetterHeader) => LetterTopic {
  return memoize(
    ({ subject, countries, themes: [firstTheme = ''] }) => ({
      reading: readTitle(subject, context.vocabulary),
      distinctiveTerms: distinctiveTermsOf(subject, countries, context),
      technical: isTechnical(subject) || firstTheme === 'technical-assistance',
      parts: subjectParts(subject, context.vocabulary),
      theme: themeWords(firstTheme),
    }),
    { keyOf: ({ subject, countries, themes }) => `${subject}\n${countries}\n${themes[0]}` },
  )
}
