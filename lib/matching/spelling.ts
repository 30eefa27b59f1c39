import Fuse from 'fuse.js'
import { isFormula } from './formulas.ts'
import type { Title } from './title.ts'

/** Words of a subject that are sought, each of which a title must have in some spelling. */
const FEWEST_WORDS = 2
const MOST_WORDS = 8
/** No session has so many texts; to compare spellings with more would take seconds. */
const MOST_TITLES = 500
/** How far the spelling of a word may be from that in a title, 0 (the same) to 1. */
const FARTHEST = 0.15

/** Finds titles that have all telling words of a subject, in whatever spelling. */
export type SpellingSearch = (subject: Title) => [place: number, likeness: number][]

/**
 * Makes the search of a short list of titles that is asked when no title has a subject's words as
 * they are written: "enviroment", "organisation" for "organization". Fuse.js compares spellings;
 * it is made at the first question only. Of more titles than a session can have it finds none.
 */
export function createSpellingSearch(
  titles: readonly { title: string; key: number }[],
): SpellingSearch {
  let fuse: Fuse<{ title: string; key: number }> | null = null
  const answered = new Map<Title, [place: number, likeness: number][]>()
  const search: SpellingSearch = (subject) => {
    const words = [...subject.whole.features.keys()].filter(
      (word) => !word.includes(' ') && !isFormula(word),
    )
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return []
    if (titles.length > MOST_TITLES) return []
    fuse ??= new Fuse([...titles], {
      keys: ['title'],
      useExtendedSearch: true,
      ignoreLocation: true,
      ignoreDiacritics: true,
      includeScore: true,
      threshold: FARTHEST,
    })
    return fuse.search(words.join(' ')).map(({ item, score = 1 }) => [item.key, 1 - score])
  }
  return (subject) => {
    const known = answered.get(subject)
    if (known) return known
    const found = search(subject)
    answered.set(subject, found)
    return found
  }
}
