import { lazy, memoize } from '../remember.ts'
import { topicTitles } from './council-topics.ts'
import { distinctiveTermsOf, isTechnical } from './distinctive-terms.ts'
import type { IndexedLetter } from './letter-index.ts'
import type { TitleContext } from './mandate-lines.ts'
import type { Phrase } from './phrase.ts'
import { subjectParts } from './subject-parts.ts'
import { themeWords } from './theme-words.ts'
import { readTitle, type Title } from './title.ts'

/** What a letter's subject says; each is read when it is first asked for. */
export interface LetterTopic {
  reading: () => Title
  distinctiveTerms: () => Phrase
  technical: boolean
  /** The topics it goes through, where its subject lists several. */
  parts: () => Title[]
  /** Titles of the topics of the Council's agenda that it names. */
  named: () => Title[]
  /** The words of its first theme. */
  theme: () => Set<string>
}

/** Reads subjects; keeps each reading, since one page asks for the same letters again and again. */
export function createLetterTopics(context: TitleContext): (letter: IndexedLetter) => LetterTopic {
  return memoize(
    ({
      header: {
        subject,
        countries,
        themes: [firstTheme = ''],
      },
      key,
    }) => ({
      reading: lazy(() => readTitle(subject, context.vocabulary)),
      distinctiveTerms: lazy(() => distinctiveTermsOf(subject, countries, context)),
      technical: isTechnical(subject) || firstTheme === 'technical-assistance',
      parts: lazy(() => subjectParts(subject, context.vocabulary)),
      named: lazy(() =>
        key.topics.flatMap(topicTitles).map((title) => readTitle(title, context.vocabulary)),
      ),
      theme: lazy(() => themeWords(firstTheme)),
    }),
    {
      keyOf: ({ header: { subject, countries, themes }, key }) =>
        `${subject}\n${countries}\n${themes[0]}\n${key.topics}`,
    },
  )
}
