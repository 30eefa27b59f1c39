import Fuse from 'fuse.js'
import { lazy, memoize } from '../remember.ts'
import { fold } from '../text/fold.ts'
import type { Title } from './title.ts'

// No gold case depends on the four limits, nor on the search as a whole, see `other-spelling`.
/** Content words that a subject has at least and at most; a title must have each in some spelling. */
const MIN_WORDS = 2
const MAX_WORDS = 8
/** No session has so many texts; to compare spellings with more would take seconds. */
const MAX_TITLES = 500
/** How far the spelling of a word may be from that in a title, 0 (the same) to 1. */
const MAX_SPELLING_DISTANCE = 0.15

/** Finds titles that have all content words of a subject, in whatever spelling. */
export type SpellingSearch<Key> = (subject: Title) => [key: Key, likeness: number][]

/**
 * Makes the search of a short list of titles that is asked when no title has a subject's words as
 * they are written: "enviroment", "organisation" for "organization". Fuse.js compares spellings;
 * it is made at the first question only. Of more titles than a session can have it finds none.
 */
export function createSpellingSearch<Key>(
  titles: readonly { title: string; key: Key }[],
): SpellingSearch<Key> {
  const folded = lazy(() => titles.map(({ title }) => fold(title)))
  const fuse = lazy(
    () =>
      new Fuse(titles, {
        keys: ['title'],
        useExtendedSearch: true,
        ignoreLocation: true,
        ignoreDiacritics: true,
        includeScore: true,
        threshold: MAX_SPELLING_DISTANCE,
      }),
  )
  return memoize((subject) => {
    const words = subject.whole.contentWords
    if (words.length < MIN_WORDS || words.length > MAX_WORDS) return []
    if (titles.length > MAX_TITLES) return []
    if (!folded().some((title) => words.every((word) => mayHave(title, word)))) return []
    const found = fuse().search(words.join(' '))
    return found.map(({ item, score = 1 }) => [item.key, 1 - score])
  })
}

/**
 * Whether a title may have a word in some spelling. Of a word with so many errors, cut into one piece
 * more, one piece is as it is written: a look for that is a hundred times faster than the search.
 */
function mayHave(title: string, word: string): boolean {
  const errors = Math.floor(MAX_SPELLING_DISTANCE * word.length)
  const size = Math.ceil(word.length / (errors + 1))
  for (let start = 0; start < word.length; start += size) {
    if (title.includes(word.slice(start, start + size))) return true
  }
  return false
}
