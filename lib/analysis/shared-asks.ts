import type { SearchedLetter } from '../search/search-answer.ts'
import { stemEnglish } from '../text/stem.ts'
import { titleWords } from '../text/titles.ts'
import { compareAsks } from './ask-likeness.ts'

/** One thing that is asked, with the letters that ask it in like words. */
export interface SharedAsk {
  /** As the first of these letters asks it. */
  text: string
  letters: SearchedLetter[]
}

/**
 * Joins the asks of letters that are alike by their words: the most letters first, then in the
 * letters' order. Likeness is a guess (see `compareAsks`), so each group keeps its letters.
 */
export function shareAsks(
  letters: readonly SearchedLetter[],
  asksOf = (letter: SearchedLetter): readonly string[] => letter.asks,
): SharedAsk[] {
  const likeness = compareAsks(letters.flatMap(asksOf))
  const groups: SharedAsk[] = []
  for (const letter of letters) {
    for (const text of asksOf(letter)) {
      const alike = groups
        .map((group) => ({ group, likeness: likeness(group.text, text) }))
        .filter((one) => one.likeness > 0)
        .sort((one, other) => other.likeness - one.likeness)[0]?.group
      if (!alike) groups.push({ text, letters: [letter] })
      else if (!alike.letters.includes(letter)) alike.letters.push(letter)
    }
  }
  return groups.sort((one, other) => other.letters.length - one.letters.length)
}

/**
 * The asks of a letter that are on a text: all of a letter on one situation; of one on several, those
 * that have a word of the text's title which says what it is about. `isCommon` tells the words that
 * say nothing of the kind.
 */
export function asksOnText(
  { asks, countries }: SearchedLetter,
  title: string,
  isCommon: (word: string) => boolean,
): string[] {
  if (countries.length < 2) return asks
  const own = new Set(stemsOf(title).filter((stem) => !isCommon(stem)))
  return asks.filter((ask) => stemsOf(ask).some((stem) => own.has(stem)))
}

/** The stems of a title's or an ask's words. */
export function stemsOf(text: string): string[] {
  return titleWords(text).map(stemEnglish)
}
