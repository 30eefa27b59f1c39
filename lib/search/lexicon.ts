import { greatestOf } from '../council/extremes.ts'
import type { SearchIndex } from './compile-index.ts'
import { createCorrector } from './correct-spelling.ts'
import { isFunctionWord } from './function-words.ts'
import { createResolver } from './resolve-conditions.ts'
import { type Limits, QUICK } from './search-limits.ts'
import type { Condition } from './structured-query.ts'
import { byTransliterationKey, transliterationKey } from './transliteration-key.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** All that words of a query are looked up in. What is costly is made when it is first asked for. */
export interface Lexicon {
  index: SearchIndex
  limits: Limits
  vocabulary: Vocabulary
  /** Keys that a phrase (folded words joined by a space) is a name of. */
  names: ReadonlyMap<string, readonly string[]>
  /** Phrases that mean the same as a phrase. */
  synonyms: ReadonlyMap<string, readonly string[]>
  /** Words of the names of states and the states they name, `corea` to two of them. */
  countryWords: ReadonlyMap<string, readonly string[]>
  /** Names of states in Chinese characters, the longer ones first. */
  hanNames: RegExp
  /** Longest name or synonym, in words. */
  longestPhrase: number
  /** Whether any letter has a word or key. */
  has(term: string): boolean
  /** Whether any letter meets a condition. */
  meets(condition: Condition): boolean
  /** Other spellings in the letters of a word that is in them too. */
  spellings: ReadonlyMap<string, readonly string[]>
  /** Words of the letters that may be the name that this one, not in them, is another spelling of. */
  transliterations(word: string): readonly string[]
  correctWord: ReturnType<typeof createCorrector>
  correctCountryWord: ReturnType<typeof createCorrector>
}

const HAN_NAME = /^(?:\p{Script=Han} ?){2,}$/u

/** A word that is in the names of more states than this (`republic`, `islands`) tells nothing. */
const MAX_STATES_PER_WORD = 3

/** A lexicon with the limits of a keystroke; with others it is used as `{ ...lexicon, limits }`. */
export function createLexicon(index: SearchIndex): Lexicon {
  const vocabulary = createVocabulary(index)
  const names = new Map<string, string[]>()
  for (const [phrase, key] of index.names) pushTo(names, phrase, key)
  const synonyms = othersInGroup(index.synonyms)
  const countryWords = countryWordsOf(index.names)
  const words = lazily(() => index.terms.slice(0, index.words))
  const skeletons = lazily(() => byTransliterationKey(words()))
  const corrector = lazily(() => createCorrector(words()))
  const countryCorrector = lazily(() => createCorrector([...countryWords.keys()]))

  return {
    index,
    limits: QUICK,
    vocabulary,
    names,
    synonyms,
    spellings: othersInGroup(index.spellings),
    countryWords,
    hanNames: hanNamesOf(index.names),
    longestPhrase: longestOf([...names.keys(), ...synonyms.keys()]),
    has: (term) => vocabulary.find(term) >= 0,
    meets(condition) {
      const resolve = createResolver(index, vocabulary, 0)
      return resolve(condition, Number.POSITIVE_INFINITY).postings.docs.length > 0
    },
    transliterations: (word) => skeletons().get(transliterationKey(word)) ?? [],
    correctWord: (...asked) => corrector()(...asked),
    correctCountryWord: (...asked) => countryCorrector()(...asked),
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** For each member of a group the others. */
function othersInGroup(groups: readonly string[][]): Map<string, string[]> {
  const others = new Map<string, string[]>()
  for (const group of groups) {
    for (const phrase of group) {
      for (const other of group) if (other !== phrase) pushTo(others, phrase, other)
    }
  }
  return others
}

function countryWordsOf(names: SearchIndex['names']): Map<string, string[]> {
  const words = new Map<string, string[]>()
  for (const [phrase, key] of names) {
    if (!key.startsWith('country:')) continue
    for (const word of phrase.split(' ')) {
      if (word.length < 2 || isFunctionWord(word)) continue
      if (!words.get(word)?.includes(key)) pushTo(words, word, key)
    }
  }
  for (const [word, keys] of words) if (keys.length > MAX_STATES_PER_WORD) words.delete(word)
  return words
}

function hanNamesOf(names: SearchIndex['names']): RegExp {
  const written = names.flatMap(([phrase, key]) =>
    key.startsWith('country:') && HAN_NAME.test(phrase) ? [phrase.replaceAll(' ', '')] : [],
  )
  const longestFirst = [...new Set(written)].sort((a, b) => b.length - a.length)
  // An empty alternative would match everywhere; this matches nowhere.
  return new RegExp(longestFirst.join('|') || '(?!)', 'gu')
}

function longestOf(phrases: readonly string[]): number {
  return Math.min(10, Math.max(1, greatestOf(phrases.map((phrase) => phrase.split(' ').length))))
}

function pushTo(lists: Map<string, string[]>, name: string, value: string) {
  const list = lists.get(name)
  if (list) list.push(value)
  else lists.set(name, [value])
}
