import { knownLists } from '../../lib/analysis/known-parts.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import type { Translate } from '../common/translate.ts'

/** How many lists of signatories a count of names rests on, in a sentence. */
export function listsNote(letters: readonly SearchedLetter[], t: Translate): string {
  const { complete, partial } = knownLists(letters)
  return t('library.signed-note', { known: complete + partial, total: letters.length, complete })
}
