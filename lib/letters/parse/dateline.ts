import { wordsOf } from './cue-patterns.ts'
import { plainDates } from './date-text.ts'
import { datesIn } from './find-dates.ts'
import { ORGANIZATION_WORD } from './person-patterns.ts'

/** No place with its date is longer, in characters. */
const MAX_LENGTH = 70
const YEAR = /\p{Nd}{4}|[〇零一二三四五六七八九○]{4}/u
/** A place, then perhaps the word before a date: "Fait à Lomé, le", "Geneva,", "В Алматы,". */
const PLACE = /^[^\p{N},،，、]{0,40}(?:[,،，、][^\p{N},،，、]{0,25}){0,2}$/u
const BEFORE_DATE = new RegExp(`^[[(]?(?:${wordsOf('beforeDate')})?\\s?[:：]?\\s?$`, 'iu')
const AFTER_DATE = /^\s?(?:г(?:\.|ода)?|года?|م)?\s?[.)\]]?$/u

/**
 * Whether a line is a date alone or after its place, as letters have it below their closing:
 * "Geneva, 14 September 2023". "Movement of 20 February 2011" is a name.
 */
export function isDateline(text: string): boolean {
  if (text.length > MAX_LENGTH || !YEAR.test(text) || ORGANIZATION_WORD.test(text)) return false
  const language = languageOfScript(text)
  const plain = plainDates(text)
  const [written] = datesIn(plain, language)
  if (!written) return false
  const before = plain.slice(0, written.index)
  const after = plain.slice(written.index + written.length)
  if (!AFTER_DATE.test(after)) return false
  const comma = before.search(/[,،，、][^,،，、]{0,30}$/u)
  return (
    BEFORE_DATE.test(comma === -1 ? before : before.slice(comma + 1).trimStart()) &&
    PLACE.test(before)
  )
}

/** Enough to read a date: those in Latin letters are known in each of their languages. */
function languageOfScript(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru'
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'fr'
}
