import { citableTitle } from './citable-title.ts'
import type { LetterHeader } from './letter.ts'

/** What a letter is headed by wherever it is listed or shown. */
export interface Heading {
  text: string
  by: LetterHeader['headed_by']
  /** BCP 47 tag of its language; null where that is not known. */
  language: string | null
}

type Headed = Pick<LetterHeader, 'title' | 'title_kind' | 'subject' | 'language'> &
  Pick<LetterHeader, 'headed_by' | 'provenance'>

/**
 * The heading of a letter: its title or, where that says nothing, its subject, which begins with a
 * capital as a title does. Subjects are in English, but for letters of the user's own, whose
 * subject is in the words they chose.
 */
export function headingOf(letter: Headed): Heading {
  const { subject, language, headed_by: by, provenance } = letter
  if (by === 'title') return { text: citableTitle(letter), by, language }
  const text = subject.charAt(0).toUpperCase() + subject.slice(1)
  return { text, by, language: provenance === 'user' ? null : 'en' }
}
