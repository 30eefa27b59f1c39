import { fieldsWith } from '../../../lib/letters/field-names.ts'
import { valuesIn } from '../../../lib/letters/field-values.ts'
import { headerOf } from '../../../lib/letters/header.ts'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'
import type { SearchedLetter } from '../../../lib/search/search-answer.ts'

/** A letter of which only what a test is about need be said. */
export function searchedLetter(said: Partial<SearchedLetter> & { id: string }): SearchedLetter {
  return {
    ...headerOf(EMPTY_LETTER),
    ...valuesIn(EMPTY_LETTER, fieldsWith('searched')),
    title: said.id,
    publisher: 'A publisher',
    listed_organizations: said.organizations?.length ?? 0,
    evidence: 'opening',
    ...said,
  }
}
