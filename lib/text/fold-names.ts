import { fold } from './fold.ts'

/** Every mark, and the line that stretches Arabic words. */
const MARKS_AND_TATWEEL = /[\p{M}ـ]+/gu

/**
 * A text folded for finding sessions and states named in it: also without stretched letters, with
 * Western digits, ordinal signs as "e" ("52.º" gives "52e"), ta marbuta as ha, alef maksura as ya.
 */
export function foldForNames(text: string): string {
  return fold(text.replace(/(\d)\.?\s?[ºª°]/g, '$1e'), MARKS_AND_TATWEEL)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
}
