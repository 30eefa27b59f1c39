import { westernDigits } from './digits.ts'
import { fold, isAscii } from './fold.ts'

/** Every mark, and the tatweel, which stretches Arabic words. */
const MARKS_AND_TATWEEL = /[\p{M}ـ]+/gu

/**
 * A text folded for finding sessions and states named in it: also without tatweel, with
 * Western digits, ordinal signs as "e" ("52.º" gives "52e"), ta marbuta as ha, alef maksura as ya.
 */
export function foldForNames(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return westernDigits(fold(text.replace(/(\d)\.?\s?[ºª°]/g, '$1e'), MARKS_AND_TATWEEL))
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
}
