/** Titles longer than this are cut before they are read: no text of the Council comes near it. */
export const LONGEST_TITLE = 600

/** English words that only join others. */
const FUNCTION_WORDS = new Set(
  'a all an and any as at by during each every everyone for from in including into it its of on or other others over per such than that the their them these this those through to under up upon using via well where whether which while who whose with within without'.split(
    ' ',
  ),
)

/**
 * The Council's formulas: words that stand in titles of every matter, in the singular.
 * They tell little, but "Cooperation with the United Nations" has nothing else.
 */
const FORMULAS = new Set(
  'accelerate accelerating address addressing adopting adoption advance advancing against call combat combating committee concerning consideration context convention council counter countering country declaration draft effect effective effort elaboration eliminate eliminating elimination enhance enhancement enhancing enjoyment ensure ensuring establish establishment expert field follow framework freedom full fully fundamental general global group human implementation implementing implication impact improve improving independent integral international law legal mandate measure member nation national negative new need open ended panel discussion people person practice prevent preventing prevention principle procedure process programme promote promoting promotion protect protecting protection question rapporteur realization realizing recognize recognizing report representative resolution respect respecting respond responding response right role secretary session situation special state statement strengthen strengthening support supporting system task take term towards united universal urgent use work working world'.split(
    ' ',
  ),
)

/**
 * The words of a title or subject, lower-case, without accents, in the singular, without words
 * that only join; reads the first 600 characters.
 */
export function titleWords(text: string): string[] {
  const plain = text
    .slice(0, LONGEST_TITLE)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const words: string[] = []
  for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length > 1 && !FUNCTION_WORDS.has(word)) words.push(singular(word))
  }
  return words
}

/** Tells whether a word stands in titles of every matter. */
export function isFormula(word: string): boolean {
  return FORMULAS.has(word) || /^\d+$/.test(word)
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
