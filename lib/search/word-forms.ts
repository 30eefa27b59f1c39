import { isFunctionWord } from './function-words.ts'
import type { Lexicon } from './lexicon.ts'
import { QUICK } from './limits.ts'
import { type Alternative, wordAlternative } from './structured-query.ts'

/** What a word weighs that begins like one of the query but is not among the most frequent. */
const FURTHER_WEIGHT = 0.35
const SHORTEST_INNER_PREFIX = 3
/** A demonym is at most so much longer than the name of its country: Eritreans. */
const DEMONYM_ENDING = 4
/** Endings of English, French and Spanish words that are dropped to find their other forms. */
const ENDINGS = [
  'ations',
  'ation',
  'ings',
  'ing',
  'ions',
  'ion',
  'ies',
  'ers',
  'er',
  'ed',
  'es',
  's',
  'e',
  'y',
]
const SHORTEST_STEM = 4

/** The letters that have a word as it is; none or one alternative. */
export function exactly(lexicon: Lexicon, folded: string, weight: number): Alternative[] {
  return lexicon.has(folded) ? [wordAlternative([folded], weight)] : []
}

/** The letters that have a key: a state, session, symbol …; none or one alternative. */
export function keyAlternative(
  lexicon: Lexicon,
  key: string,
  weight: number,
  identifies: boolean,
): Alternative[] {
  return lexicon.has(key) ? [{ condition: { term: key }, weight, key, words: [], identifies }] : []
}

/** What answers a word besides what it was recognised as; `isLast` is still being typed. */
export function wordForms(lexicon: Lexicon, folded: string, isLast: boolean): Alternative[] {
  const forms = exactly(lexicon, folded, 1)
  if (isFunctionWord(folded)) return forms
  if (isLast || folded.length >= SHORTEST_INNER_PREFIX) {
    forms.push(...longerWords(lexicon, folded, isLast))
  }
  forms.push(...otherForms(lexicon, folded))
  forms.push(...countryForms(lexicon, folded, isLast))
  for (const other of lexicon.spellings.get(folded) ?? [])
    forms.push(...exactly(lexicon, other, 0.6))
  return forms
}

/** Words that begin so; the last of them is marked as cut when there are more than are looked at. */
function longerWords(lexicon: Lexicon, folded: string, isLast: boolean): Alternative[] {
  const { vocabulary, limits } = lexicon
  const found = vocabulary.startingWith(folded, limits.longer + 1)
  const isCut = found.length > limits.longer
  const alternatives = found.slice(0, Math.min(QUICK.longer, limits.longer)).map((longer) => {
    const share = folded.length / longer.length
    return wordAlternative([longer], isLast ? 0.6 + 0.35 * share : 0.35 + 0.5 * share)
  })
  const further = found.slice(QUICK.longer, limits.longer)
  if (further.length > 0) {
    const condition = { any: further.map((term) => ({ term })) }
    const all = { ...wordAlternative(further, FURTHER_WEIGHT), condition, further: true } as const
    return [...alternatives, all]
  }
  const last = alternatives.at(-1)
  return isCut && last ? alternatives.with(-1, { ...last, cut: true }) : alternatives
}

/** Words with the same stem: plural and singular, noun and verb. */
function otherForms(lexicon: Lexicon, folded: string): Alternative[] {
  const ending = ENDINGS.find(
    (end) => folded.endsWith(end) && folded.length - end.length >= SHORTEST_STEM,
  )
  if (!ending || !/^[a-z]+$/.test(folded)) return []
  const stem = folded.slice(0, -ending.length)
  const stems = [stem, ...ENDINGS.map((end) => stem + end)]
  return stems
    .filter((form) => form !== folded)
    .flatMap((form) => exactly(lexicon, form, form.length >= folded.length - 1 ? 0.88 : 0.75))
}

/** A word of a state's name stands for the state, surely when it is in the name of one only. */
function countryForms(lexicon: Lexicon, folded: string, isLast: boolean): Alternative[] {
  const exact = lexicon.countryWords.get(folded)
  if (exact) {
    const weight = exact.length === 1 ? 0.8 : 0.65
    return exact.flatMap((key) => keyAlternative(lexicon, key, weight, false))
  }
  for (let cut = 1; cut <= DEMONYM_ENDING && folded.length - cut >= SHORTEST_STEM; cut++) {
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

/** Two Chinese characters tell as much as a long word of letters. */
function shortestPrefix(folded: string): number {
  return /\p{Script=Han}/u.test(folded) ? 2 : SHORTEST_INNER_PREFIX
}
