import { wordsOf } from '../text/words.ts'
import { FIELD } from './fields.ts'
import type { Lexicon } from './lexicon.ts'
import { intersect, NO_POSTINGS, type Postings, union } from './postings.ts'

/** Letters that have all words of a name, or words that begin so, among the persons who signed. */
export function personPostings(lexicon: Lexicon, name: string): Postings {
  const words = wordsOf(name).filter((word) => !word.joined)
  const lists = words.map(({ folded }) => {
    const { vocabulary, index } = lexicon
    const longer = vocabulary.startingWith(folded, Number.POSITIVE_INFINITY)
    const terms = [vocabulary.find(folded), ...longer].filter((term) => term >= 0)
    return union(terms.map((term) => persons(lexicon.postings(index.terms[term] ?? ''))))
  })
  return lists.length > 0 ? intersect(lists, Number.POSITIVE_INFINITY) : NO_POSTINGS
}

function persons(postings: Postings | null): Postings {
  if (!postings) return NO_POSTINGS
  const kept = [...postings.docs.keys()].filter(
    (place) => ((postings.masks[place] ?? 0) & FIELD.person) !== 0,
  )
  return {
    docs: Uint32Array.from(kept, (place) => postings.docs[place] ?? 0),
    masks: new Uint8Array(kept.length).fill(FIELD.person),
    strong: kept.length,
  }
}
