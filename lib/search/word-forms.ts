import { leastOf } from '../council/extremes.ts'
import { type StemLanguage, stemsOf } from '../text/stem.ts'
import { isFunctionWord } from './function-words.ts'
import type { Lexicon } from './lexicon.ts'
import { keyOf } from './search-keys.ts'
import { QUICK } from './search-limits.ts'
import { type Alternative, wordAlternative } from './structured-query.ts'

/** Weight of the less frequent words that begin with a word of the query. */
const FURTHER_WEIGHT = 0.35
const MIN_INNER_PREFIX_LENGTH = 3
/** How many letters longer a demonym may be than the name of its country: Eritreans. */
const MAX_DEMONYM_ENDING = 4
/**
 * The least length of a word of a country's name, and of a stem. With 3 the 120 judged queries
 * find the same letters first, and only scores change.
 */
const MIN_STEM_LENGTH = 4
/**
 * How many words with the same beginning are compared by their stems, the most frequent first. Of
 * the 3,962 words of the package's index that have forms, 8 have more, and none of them another form.
 */
const MAX_RELATED = 64

/** The alternative for a word as it is written; none when no letter has it. */
export function wordAsWritten(lexicon: Lexicon, folded: string, weight: number): Alternative[] {
  return lexicon.has(folded) ? [wordAlternative([folded], weight)] : []
}

/** The alternative for a key, such as a state or session; none when no letter has it. */
export function keyAlternative(
  lexicon: Lexicon,
  key: string,
  weight: number,
  identifies: boolean,
): Alternative[] {
  return lexicon.has(key) ? [{ condition: { term: key }, weight, key, words: [], identifies }] : []
}

/** The alternatives for a word apart from what it was recognised as. With `isLast` it may be unfinished. */
export function wordForms(lexicon: Lexicon, folded: string, isLast: boolean): Alternative[] {
  const forms = wordAsWritten(lexicon, folded, 1)
  if (isFunctionWord(folded)) return forms
  if (isLast || folded.length >= MIN_INNER_PREFIX_LENGTH) {
    forms.push(...longerWords(lexicon, folded, isLast))
  }
  for (const form of otherForms(lexicon, folded))
    forms.push(...wordAsWritten(lexicon, form, form.length >= folded.length - 1 ? 0.88 : 0.75))
  forms.push(...countryForms(lexicon, folded, isLast))
  for (const other of lexicon.spellings.get(folded) ?? [])
    forms.push(...wordAsWritten(lexicon, other, 0.6))
  return forms
}

/** Longer words with the same beginning; the last alternative is `cut` when there are more words. */
function longerWords(lexicon: Lexicon, folded: string, isLast: boolean): Alternative[] {
  const { vocabulary, limits } = lexicon
  const found = vocabulary.startingWith(folded, limits.maxLongerWords + 1)
  const isCut = found.length > limits.maxLongerWords
  const alternatives = found
    .slice(0, Math.min(QUICK.maxLongerWords, limits.maxLongerWords))
    .map((longer) => {
      const share = folded.length / longer.length
      return wordAlternative([longer], isLast ? 0.6 + 0.35 * share : 0.35 + 0.5 * share)
    })
  const further = found.slice(QUICK.maxLongerWords, limits.maxLongerWords)
  if (further.length > 0) {
    const condition = { any: further.map((term) => ({ term })) }
    const all = { ...wordAlternative(further, FURTHER_WEIGHT), condition, further: true } as const
    return [...alternatives, all]
  }
  const last = alternatives.at(-1)
  return isCut && last ? alternatives.with(-1, { ...last, cut: true }) : alternatives
}

/**
 * Words with the same stem: plural and singular, noun and verb. English always counts, as every
 * letter has a summary in it; another language only for words of letters that are written in it.
 */
function otherForms(lexicon: Lexicon, folded: string): string[] {
  const stems = stemsOf(folded)
  const shortest = leastOf(stems.map(([, stem]) => stem.length))
  if (stems.length === 0 || shortest < MIN_STEM_LENGTH) return []
  // The last letter of a stem may not be that of the word: "country" has the stem "countri".
  return lexicon.vocabulary
    .startingWith(folded.slice(0, shortest - 1), MAX_RELATED)
    .filter((word) => {
      if (word === folded) return false
      const shared = stemsOf(word).filter(([, stem], index) => stem === stems[index]?.[1])
      return shared.some(([language]) => language === 'en' || isWordOf(lexicon, word, language))
    })
}

/** Whether a letter that is written in a language has a word. */
function isWordOf(lexicon: Lexicon, word: string, language: StemLanguage): boolean {
  return lexicon.meets({ all: [{ term: word }, { term: keyOf('lang', language) }] })
}

/** A word of a state's name stands for the state, surely when it is in the name of one only. */
function countryForms(lexicon: Lexicon, folded: string, isLast: boolean): Alternative[] {
  const exact = lexicon.countryWords.get(folded)
  if (exact) {
    const weight = exact.length === 1 ? 0.8 : 0.65
    return exact.flatMap((key) => keyAlternative(lexicon, key, weight, false))
  }
  for (let cut = 1; cut <= MAX_DEMONYM_ENDING && folded.length - cut >= MIN_STEM_LENGTH; cut++) {
    const keys = lexicon.countryWords.get(folded.slice(0, -cut))
    if (keys?.length === 1) return keys.flatMap((key) => keyAlternative(lexicon, key, 0.7, false))
  }
  if (!isLast || folded.length < shortestPrefix(folded)) return []
  const keys = new Set<string>()
  for (const [word, named] of lexicon.countryWords) {
    if (word.startsWith(folded)) for (const key of named) keys.add(key)
  }
  return keys.size > 6 ? [] : [...keys].flatMap((key) => keyAlternative(lexicon, key, 0.6, false))
}

/** Two Chinese characters say as much as a longer word of letters. */
function shortestPrefix(folded: string): number {
  return /\p{Script=Han}/u.test(folded) ? 2 : MIN_INNER_PREFIX_LENGTH
}
