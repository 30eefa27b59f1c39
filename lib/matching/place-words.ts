import { titleWords } from './words.ts'

/** What matching needs of the register of states (`lib/council/states.ts`). */
export interface StateNames {
  /** Alpha-3 codes of the states named in a text, in any of the six languages. */
  find(text: string): string[]
  name(alpha3: string, language: 'en'): string
}

/** Letters that a word must share with a state's name to be a form of it: "Syrian", "Syria". */
const SHARED_LETTERS = 4

/** Gives, for some states, the test whether a word is of their names: "Sudanese", "republic". */
export type PlaceWords = (countries: readonly string[]) => (word: string) => boolean

/** Makes the test once for each combination of states and keeps it. */
export function placeWordsOf(states: StateNames): PlaceWords {
  const stems = new Map<string, string[]>()
  const stemsOf = (country: string) => {
    const known = stems.get(country)
    if (known) return known
    const made = titleWords(states.name(country, 'en'))
      .filter((word) => word.length >= SHARED_LETTERS)
      .map((word) => word.slice(0, Math.max(SHARED_LETTERS, word.length - 2)))
    stems.set(country, made)
    return made
  }
  return (countries) => {
    const all = countries.flatMap(stemsOf)
    return (word) => all.some((stem) => word.startsWith(stem))
  }
}
