import { greatestOf } from '../council/extremes.ts'
import type { SearchIndex } from './compile-index.ts'
import { createCorrector } from './correct-spelling.ts'
import { isFunctionWord } from './function-words.ts'
import { createResolver } from './resolve-conditions.ts'
import { type Limits, QUICK } from './search-limits.ts'
import type { Condition } from './structured-query.ts'
import { byTransliterationKey, transliterationKey } from './transliteration-key.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** What the words of a query are looked up in. Costly parts are made when they are first needed. */
export interface Lexicon {
  index: SearchIndex
  limits: Limits
  vocabulary: Vocabulary
  /** The keys that a phrase (folded words joined by a space) names. */
  names: ReadonlyMap<string, readonly string[]>
  /** Phrases that mean the same as a phrase. */
  synonyms: ReadonlyMap<string, readonly string[]>
  /** Words in the names of states, with the keys of these states: `corea` has two. */
  countryWords: ReadonlyMap<string, readonly string[]>
  /** The names of the state of a key in all languages, without its code of three letters. */
  namesOfState(key: string): readonly string[]
  /** Names of states in Chinese characters, the longer ones first. */
  hanNames: RegExp
  /** Longest name or synonym, in words. */
  longestPhrase: number
  /** Whether any letter has a word or key. */
  has(term: string): boolean
  /** Whether any letter meets a condition. */
  meets(condition: Condition): boolean
  /** For a word of the letters, its other spellings in the letters. */
  spellings: ReadonlyMap<string, readonly string[]>
  /** Words of the letters that may be other spellings of a word that no letter has. */
  transliterations(word: string): readonly string[]
  correctWord: ReturnType<typeof createCorrector>
  correctCountryWord: ReturnType<typeof createCorrector>
}

const HAN_NAME = /^(?:\p{Script=Han} ?){2,}$/u

/** A word in the names of more states than this (`republic`, `islands`) names none of them. */
const MAX_STATES_PER_WORD = 3

/** Makes a lexicon with the limits of a keystroke; `{ ...lexicon, limits }` has other limits. */
export function createLexicon(index: SearchIndex): Lexicon {
  const vocabulary = createVocabulary(index)
  const names = valuesByName(index.names)
  const synonyms = othersInGroup(index.synonyms)
  const countryWords = countryWordsOf(index.names)
  const words = lazily(() => index.terms.slice(0, index.words))
  const spellingsByKey = lazily(() => byTransliterationKey(words()))
  const stateNames = lazily(() => stateNamesOf(index.names))
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
    namesOfState: (key) => stateNames().get(key) ?? [],
    hanNames: hanNamesOf(index.names),
    longestPhrase: longestOf([...names.keys(), ...synonyms.keys()]),
    has: (term) => vocabulary.find(term) >= 0,
    meets(condition) {
      const resolve = createResolver(index, vocabulary, 0)
      return resolve(condition, Number.POSITIVE_INFINITY).postings.docs.length > 0
    },
    transliterations: (word) => spellingsByKey().get(transliterationKey(word)) ?? [],
    correctWord: (...asked) => corrector()(...asked),
    correctCountryWord: (...asked) => countryCorrector()(...asked),
  }
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** For each member of a group, the other members. */
function othersInGroup(groups: readonly string[][]): Map<string, string[]> {
  const pairs = groups.flatMap((group) =>
    group.flatMap((one) => group.filter((other) => other !== one).map((other) => pair(one, other))),
  )
  return valuesByName(pairs)
}

function countryWordsOf(names: SearchIndex['names']): Map<string, string[]> {
  const pairs = names.flatMap(([phrase, key]) => {
    const words = key.startsWith('country:') ? phrase.split(' ') : []
    return words
      .filter((word) => word.length > 1 && !isFunctionWord(word))
      .map((word) => pair(word, key))
  })
  const words = valuesByName(pairs)
    .entries()
    .map(([word, keys]) => pair(word, [...new Set(keys)]))
  return new Map(words.filter(([, keys]) => keys.length <= MAX_STATES_PER_WORD))
}

/** Codes and short forms are words of their own in some language: `and`, `can`, `per`. */
const CODE = /^[a-z]{1,3}$/

function stateNamesOf(names: SearchIndex['names']): Map<string, string[]> {
  const pairs = names.flatMap(([phrase, key]) =>
    key.startsWith('country:') && !CODE.test(phrase) ? [pair(key, phrase)] : [],
  )
  return valuesByName(pairs)
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

function pair<Value>(name: string, value: Value): [string, Value] {
  return [name, value]
}

function valuesByName(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const byName = Map.groupBy(pairs, ([name]) => name).entries()
  return new Map(byName.map(([name, own]) => [name, own.map(([, value]) => value)]))
}
