import type { CatalogueText } from '../council/catalogue.ts'
import { memoize } from '../remember.ts'
import { titleWords } from '../text/titles.ts'

/** What matching needs of the register of states (`lib/council/states.ts`). */
export interface StateNames {
  /** Alpha-3 codes of the states named in a text, in any of the six languages. */
  find(text: string): string[]
  name(alpha3: string, language: 'en'): string
}

/** Gives, for some states, the test whether a word only names them: "Sudanese", "republic". */
export type StateWords = (countries: readonly string[]) => (word: string) => boolean

/**
 * Letters that a word must share with a state's name to be a form of it: "Syrian", "Syria". No gold
 * case changes from 3 to 5.
 */
const MIN_SHARED_LETTERS = 4
/** Words in more than this share of the titles on a state belong to its name; 0.4 and 0.6 change no gold case. */
const MIN_TITLE_SHARE = 0.5

/**
 * Learns the words that only name a state: forms of its short name, and the words that most titles
 * on it have ("Bolivarian Republic of"). Names of places within it, such as the Golan or
 * Gaza, are not among them, as they distinguish its topics.
 */
export function stateWordsOf(states: StateNames, texts: readonly CatalogueText[]): StateWords {
  const titles = Map.groupBy(
    texts.filter(({ countries }) => countries.length === 1),
    ({ countries }) => countries[0],
  )
  const isOf = memoize((country: string) =>
    isNameOf(
      states.name(country, 'en'),
      (titles.get(country) ?? []).map(({ title }) => title),
    ),
  )
  return (countries) => {
    const tests = countries.map(isOf)
    return (word) => tests.some((test) => test(word))
  }
}

function isNameOf(name: string, titles: readonly string[]): (word: string) => boolean {
  const stems = titleWords(name)
    .filter((word) => word.length >= MIN_SHARED_LETTERS)
    .map((word) => word.slice(0, Math.max(MIN_SHARED_LETTERS, word.length - 2)))
  const counts = new Map<string, number>()
  for (const word of titles.flatMap((title) => [...new Set(titleWords(title))])) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const common = new Set(
    [...counts]
      .filter(([, count]) => count > titles.length * MIN_TITLE_SHARE)
      .map(([word]) => word),
  )
  return (word) => common.has(word) || stems.some((stem) => word.startsWith(stem))
}
