import { fold } from './fold.ts'
import { runsOf } from './runs.ts'

/** Titles longer than this are cut before they are read: no text of the Council comes near it. */
export const LONGEST_TITLE = 600

/** English words that only join others. */
const FUNCTION_WORDS = new Set(
  'a all an and any as at by during each every everyone for from in including into it its of on or other others over per such than that the their them these this those through to under up upon using via well where whether which while who whose with within without'.split(
    ' ',
  ),
)

/**
 * The words of a title or subject, lower-case, without accents, in the singular, without words
 * that only join; reads the first 600 characters.
 */
export function titleWords(text: string): string[] {
  return runsOf(fold(text.slice(0, LONGEST_TITLE)))
    .filter(({ written }) => written.length > 1 && !FUNCTION_WORDS.has(written))
    .map(({ written }) => singular(written))
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
