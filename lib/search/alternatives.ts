import type { Corrected } from './correct-spelling.ts'
import { isFunctionWord } from './function-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { QueryWord, QueryWords } from './query-words.ts'
import type { Recognised } from './recognised-span.ts'
import type { Correction } from './search-answer.ts'
import { type Alternative, type Group, wordAlternative } from './structured-query.ts'
import { keyAlternative, wordAsWritten, wordForms } from './word-forms.ts'

const MIN_MISSPELT_LENGTH = 4
const MAX_CORRECTIONS = 4
const FUNCTION_SHARE = 0.08
/** The importance of a filler: enough to order letters that are equal otherwise. */
const FILLER_SHARE = 0.2
/** The least weight of what else a filler may mean. */
const MIN_FILLER_WEIGHT = 0.75
/** The importance of several words recognised as one thing, as a multiple of that of one word. */
const SPAN_SHARE = 1.3
const JOINED_WEIGHT = 0.95
const SYNONYM_WEIGHT = 0.8
/** The weight of a state's name in another language, as that of the name as it is typed. */
const MENTION_WEIGHT = 0.55
const FREQUENCY_WEIGHT = 0.03
/** A word in capitals is an acronym, not a misspelling. */
const ACRONYM = /^\p{Lu}{2,6}$/u
/** The least likeness to a word of the letters at which a word counts as that word misspelt. */
const MIN_LIKENESS = 0.58
const MIN_LIKENESS_SHORT = 0.78
const MIN_LIKENESS_COUNTRY = 0.74

export interface Answering {
  groups: (Group & { word: QueryWord })[]
  /** The groups of words that only fill. */
  fillers: Group[]
  corrections: Correction[]
  /** Words that no letter has and that were not recognised as anything. */
  unknown: QueryWord[]
}

/**
 * Finds the alternatives for each word of a query: the word itself, longer words with this beginning,
 * its other forms and spellings, what it was recognised as, and synonyms.
 */
export function alternativesFor(
  lexicon: Lexicon,
  read: QueryWords,
  recognised: readonly Recognised[],
  { lastIsPrefix, fillers }: { lastIsPrefix: boolean; fillers: ReadonlySet<number> },
): Answering {
  const corrections: Correction[] = []
  const unknown: QueryWord[] = []
  const filling: Group[] = []
  const groups = read.words.flatMap((word, index) => {
    const isLast = index === read.words.length - 1 && lastIsPrefix
    const spans = recognised.filter(({ from, to }) => from <= index && index < to)
    if (spans.some((span) => isUncitedSymbol(lexicon, span))) return []
    const wordWeight = Math.min(1, ...spans.map((span) => span.wordWeight))
    const forms = fillers.has(index)
      ? wordAsWritten(lexicon, word.folded, 1)
      : wordForms(lexicon, word.folded, isLast)
    const alternatives = forms.map((alternative) => ({
      ...alternative,
      weight: alternative.weight * wordWeight,
    }))
    for (const span of spans) alternatives.push(...meanings(lexicon, span))
    const joined = read.joined.filter(({ from, to }) => from <= index && index < to)
    for (const { folded } of joined)
      alternatives.push(...wordAsWritten(lexicon, folded, JOINED_WEIGHT))
    if (fillers.has(index)) {
      const sure = alternatives.filter(({ weight }) => weight >= MIN_FILLER_WEIGHT)
      filling.push({ alternatives: sure, share: FILLER_SHARE })
      return []
    }
    alternatives.push(...writtenTogether(lexicon, read, index))
    if (spans.length === 0 && isUnknown(lexicon, word.folded, isLast, alternatives)) {
      const corrected = misspelt(lexicon, word, isLast)
      alternatives.push(...corrected.alternatives)
      if (corrected.used) corrections.push({ written: word.written, used: corrected.used })
    }
    if (alternatives.length === 0 && spans.length === 0) {
      unknown.push(word)
      return []
    }
    // The surest first: where there are too many letters, the last alternatives are not looked at.
    alternatives.sort((a, b) => b.weight - a.weight)
    return [{ word, alternatives, share: shareOf(word, spans) }]
  })
  return { groups, fillers: filling, corrections, unknown }
}

/** Tells whether a span is a symbol that no letter names; its digits are then not searched as words. */
export function isUncitedSymbol(lexicon: Lexicon, span: Recognised): boolean {
  return span.identifies && !span.keys.some(({ key }) => lexicon.has(key))
}

/** No letter has the word, nor (when it is finished) another form of it. */
function isUnknown(
  lexicon: Lexicon,
  folded: string,
  isLast: boolean,
  alternatives: readonly Alternative[],
): boolean {
  if (lexicon.has(folded)) return false
  return isLast ? alternatives.length === 0 : alternatives.every(({ weight }) => weight < 0.75)
}

function meanings(lexicon: Lexicon, span: Recognised): Alternative[] {
  const keys = span.keys.flatMap(({ key, weight }) =>
    keyAlternative(lexicon, key, weight, span.identifies),
  )
  const names = otherNames(lexicon, span)
  // Where letters are about the state, a name of several words would find its words far apart.
  const mentions = keys.length === 0 ? names : names.filter((name) => !name.includes(' '))
  const weight = keys.length === 0 ? SYNONYM_WEIGHT : MENTION_WEIGHT
  const found = [
    ...keys,
    ...span.phrases.flatMap((phrase) => phraseAlternative(lexicon, phrase, SYNONYM_WEIGHT)),
    ...mentions.flatMap((name) => phraseAlternative(lexicon, name, weight)),
  ]
  return found.map((one, index) => (index === 0 && span.cut ? { ...one, cut: true } : one))
}

function phraseAlternative(lexicon: Lexicon, phrase: string, weight: number): Alternative[] {
  const words = phrase.split(' ')
  return words.every(lexicon.has) ? [wordAlternative(words, weight)] : []
}

/** The names of a state: a letter that is not about it may mention it, by another than is typed. */
function otherNames(lexicon: Lexicon, span: Recognised): readonly string[] {
  const key = span.keys[0]?.key
  return span.understood?.kind === 'country' && key ? lexicon.namesOfState(key) : []
}

/** `al karama` is written Alkarama by some; both words are answered by the joined one. */
function writtenTogether(lexicon: Lexicon, read: QueryWords, index: number): Alternative[] {
  return [index - 1, index].flatMap((first) => {
    const [one, two] = [read.words[first], read.words[first + 1]]
    if (!one || !two || /\d/.test(one.folded + two.folded)) return []
    return wordAsWritten(lexicon, one.folded + two.folded, JOINED_WEIGHT)
  })
}

function misspelt(
  lexicon: Lexicon,
  { folded, written }: QueryWord,
  isLast: boolean,
): { alternatives: Alternative[]; used: string | null } {
  const none = { alternatives: [], used: null }
  if (folded.length < MIN_MISSPELT_LENGTH || /\d/.test(folded) || ACRONYM.test(written)) return none
  const alike = lexicon.transliterations(folded)
  if (alike.length > 0) {
    const spellings = alike.flatMap((word) => wordAsWritten(lexicon, word, 0.85))
    return { alternatives: spellings, used: null }
  }
  const least = folded.length > MIN_MISSPELT_LENGTH ? MIN_LIKENESS : MIN_LIKENESS_SHORT
  const words = byUse(
    lexicon,
    lexicon
      .correctWord(folded, MAX_CORRECTIONS, isLast)
      .filter(({ likeness }) => likeness >= least),
  )
  const alternatives = words.flatMap(({ word, likeness }) =>
    wordAsWritten(lexicon, word, 0.9 * likeness),
  )
  const country = lexicon
    .correctCountryWord(folded, 1, isLast)
    .find(({ likeness }) => likeness >= MIN_LIKENESS_COUNTRY)
  for (const key of lexicon.countryWords.get(country?.word ?? '') ?? []) {
    alternatives.push(...keyAlternative(lexicon, key, 0.85 * (country?.likeness ?? 0), false))
  }
  const used = words[0]?.word ?? (alternatives.length > 0 ? country?.word : undefined) ?? null
  return { alternatives, used: used === folded ? null : used }
}

/** Sorts words by likeness; of words about as like, the more frequent one comes first. */
function byUse(lexicon: Lexicon, words: readonly Corrected[]): Corrected[] {
  const likelihood = ({ word, likeness }: Corrected) =>
    likeness + FREQUENCY_WEIGHT * Math.log1p(lexicon.vocabulary.frequency(word))
  return [...words].sort((a, b) => likelihood(b) - likelihood(a))
}

/** The words of a span share the importance of its key. */
function shareOf(word: QueryWord, spans: readonly Recognised[]): number {
  const lengths = spans.filter(({ understood }) => understood).map(({ from, to }) => to - from)
  const longest = Math.max(1, ...lengths)
  const share = longest > 1 ? Math.min(1, SPAN_SHARE / longest) : 1
  return share * (isFunctionWord(word.folded) ? FUNCTION_SHARE : 1)
}
