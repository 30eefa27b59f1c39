import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Hit } from '../../lib/search/search-answer.ts'

/** A letter as a list shows it. */
export interface ListedLetter {
  header: LetterHeader
  /** Where a query hit it, best first. */
  hits: Hit[]
  /** Why it is listed, in a sentence, where it was not searched for. */
  note: string | null
}

/** Letters of a list under one heading. */
export interface LetterGroup {
  label: string
  /** Whether the label stands above them; if not, something else there says it. */
  isTitled: boolean
  letters: ListedLetter[]
}
