import type { SearchedLetter } from '../search/search-answer.ts'
import { stemEnglish } from '../text/stem.ts'
import { titleWords } from '../text/titles.ts'
import { signaturesOf } from './asked-together.ts'
import { groupAsks } from './group-asks.ts'

/** One thing that is asked, with the letters that ask it in like words. */
export interface SharedAsk {
  /** As each letter asks it, the one first whose words are likest to the others'. */
  texts: readonly [string, ...string[]]
  letters: SearchedLetter[]
}

/** The asks of letters in the groups that the panel shows too, see `groupAsks`. */
export function shareAsks(
  letters: readonly SearchedLetter[],
  asksOf = (letter: SearchedLetter): readonly string[] => letter.asks,
): SharedAsk[] {
  const byId = new Map(letters.map((letter) => [letter.id, letter]))
  const asking = letters.map((letter) => ({
    id: letter.id,
    asks: asksOf(letter),
    signatures: signaturesOf(letter),
  }))
  return groupAsks(asking).flatMap((group) => {
    const [first, ...others] = group.map(({ ask }) => ask)
    const asked = group.flatMap(({ letter }) => byId.get(letter) ?? [])
    return first === undefined ? [] : [{ texts: [first, ...others], letters: asked }]
  })
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
