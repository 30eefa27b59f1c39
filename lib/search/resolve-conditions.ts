import type { SearchIndex } from './compile-index.ts'
import { findPhrase, type Phrase } from './find-phrase.ts'
import { intersect, NO_POSTINGS, type Postings, postingsOf, union, within } from './postings.ts'
import { MAIN_KEY } from './search-keys.ts'
import type { Condition } from './structured-query.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Makes the function that finds the letters that meet conditions of one query. Where all of several
 * conditions must hold, it looks at `limit` postings of the rarest. It reads at limit `maxReads`
 * letters for all phrases together.
 */
export function createResolver(
  index: SearchIndex,
  vocabulary: Vocabulary,
  maxReads: number,
): (condition: Condition, limit: number) => Phrase {
  // A phrase may stand in a query many times.
  const phrases = new Map<string, Phrase>()
  let left = maxReads

  function phraseOnce(words: string): Phrase {
    const known = phrases.get(words)
    if (known) return known
    const lists = words.split(' ').map((term) => postings({ term }, left))
    const phrase = findPhrase(index.letters, words, lists, left)
    left -= phrase.readCount
    phrases.set(words, phrase)
    return phrase
  }

  function postings(condition: Condition, limit: number): Postings {
    if ('phrase' in condition) return phraseOnce(condition.phrase).postings
    if ('mark' in condition) return newOnes()
    if ('term' in condition) {
      const term = vocabulary.find(condition.term)
      if (term < 0) return NO_POSTINGS
      return within(postingsOf(index, term), condition.fields)
    }
    if ('any' in condition) return union(condition.any.map((one) => postings(one, limit)))
    return intersect(
      condition.all.map((one) => postings(one, limit)),
      limit,
    )
  }

  function newOnes(): Postings {
    const docs = index.letters.flatMap(({ isNew }, doc) => (isNew ? doc : []))
    return {
      docs: Uint32Array.from(docs),
      masks: new Uint8Array(docs.length).fill(MAIN_KEY),
      strong: docs.length,
    }
  }

  return (condition, limit) =>
    'phrase' in condition
      ? phraseOnce(condition.phrase)
      : { postings: postings(condition, limit), read: null, readCount: 0 }
}
