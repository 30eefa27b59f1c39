import type { SearchIndex } from './compile-index.ts'
import { findPhrase, type Phrase } from './find-phrase.ts'
import { intersect, NO_POSTINGS, type Postings, postingsOf, union, within } from './postings.ts'
import type { Condition } from './structured-query.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Finds the letters of the conditions of one query. Of conditions that must all hold, so many
 * postings of the rarest are looked at; phrases are read in `reads` letters, all together.
 */
export function createResolver(
  index: SearchIndex,
  vocabulary: Vocabulary,
  reads: number,
): (condition: Condition, most: number) => Phrase {
  // A phrase may stand in a query many times.
  const phrases = new Map<string, Phrase>()
  let left = reads

  function phraseOnce(words: string): Phrase {
    const known = phrases.get(words)
    if (known) return known
    const lists = words.split(' ').map((term) => postings({ term }, left))
    const phrase = findPhrase(index.letters, words, lists, left)
    left -= phrase.readCount
    phrases.set(words, phrase)
    return phrase
  }

  function postings(condition: Condition, most: number): Postings {
    if ('phrase' in condition) return phraseOnce(condition.phrase).postings
    if ('term' in condition) {
      const term = vocabulary.find(condition.term)
      if (term < 0) return NO_POSTINGS
      return within(postingsOf(index, term), condition.fields)
    }
    if ('any' in condition) return union(condition.any.map((one) => postings(one, most)))
    return intersect(
      condition.all.map((one) => postings(one, most)),
      most,
    )
  }

  return (condition, most) =>
    'phrase' in condition
      ? phraseOnce(condition.phrase)
      : { postings: postings(condition, most), read: null, readCount: 0 }
}
