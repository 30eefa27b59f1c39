import { ORDINAL_WORDS } from '../../council/ordinal-words.ts'
import { foldForNames } from '../../text/fold-names.ts'
import { dateOf, isPersianYear, ROMAN, type WrittenDate } from './date-parts.ts'
import { plainDates } from './date-text.ts'
import { type MonthName, monthNamed } from './month-names.ts'
import { numberOf } from './numbers.ts'
import { numericDates } from './numeric-dates.ts'

/** The dates written in a text. Times of day, bare years and relative dates are no dates here. */
export function datesIn(text: string, language: string): WrittenDate[] {
  const plain = plainDates(text)
  if (!/\d/.test(plain)) return []
  const base = language.split('-')[0] ?? 'en'
  const found = [...numericDates(plain), ...worded(plain, base)]
  found.sort((one, other) => one.index - other.index || other.length - one.length)
  let end = -1
  return found.filter(({ index, length }) => {
    if (index < end) return false
    end = index + length
    return true
  })
}

const TOKEN = /\d+|[\p{L}\p{M}]+|[^\s\u200c]/gu
/** What may stand between day, month and year. */
const BETWEEN = new Set([
  ...'.,،/-‑()"«»“”„‘’\'º°،'.split(''),
  ...'st nd rd th er re e o a го е й de del d do da des of the day den dia dias día días dagen el le la'.split(
    ' ',
  ),
  ...'mes mês month mois year año ano anno an jahr jahres im tahun bulan tanggal mwezi mwaka wa ya'.split(
    ' ',
  ),
  ...'من شهر لشهر عام لعام سنة ماه سال года год г р року месяца r roku ng tháng năm m d'.split(' '),
])
const MAX_BETWEEN = 5
/** Between the first and the last day of an event. */
const UNTIL =
  /^(?:[–—-]|to|until|till|through|and|au|et|al|y|e|a|ao|bis|und|по|до|и|إلى|و|تا|hingga|sampai|hadi|na|s\/d)$/iu

interface Token {
  text: string
  index: number
  isNumber: boolean
}

/** Dates whose month is a word: "26 February 2023", "marzo 1 de 2023", "1st day of March 2023". */
function* worded(plain: string, language: string): Generator<WrittenDate> {
  const tokens = [...plain.matchAll(TOKEN)].map(
    ({ 0: text, index }): Token => ({ text, index, isNumber: /^\d/.test(text) }),
  )
  for (let at = 0; at < tokens.length; at += 1) {
    const found = monthAt(tokens, at, language)
    if (!found) continue
    const date = around(tokens, at, found)
    if (date) yield date
  }
}

interface FoundMonth extends MonthName {
  /** How many words name it: two in "تشرين الثاني". */
  words: number
}

function monthAt(tokens: Token[], at: number, language: string): FoundMonth | null {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || first.isNumber || !/\p{L}/u.test(first.text)) return null
  // A month stands near a number.
  if (
    !tokens.slice(Math.max(0, at - MAX_BETWEEN), at + MAX_BETWEEN + 3).some((near) => near.isNumber)
  )
    return null
  const two =
    second && /\p{L}/u.test(second.text)
      ? monthNamed(`${first.text} ${second.text}`, language)
      : null
  if (two && !two.isShort) return { ...two, words: 2 }
  const roman = ROMAN.indexOf(first.text)
  if (roman !== -1) return { month: roman + 1, isPersian: false, isShort: true, words: 1 }
  const one = monthNamed(first.text, language)
  return one && { ...one, words: 1 }
}

function around(tokens: Token[], at: number, month: FoundMonth): WrittenDate | null {
  const before = numberBefore(tokens, at)
  const after = numberAfter(tokens, at + month.words)
  if (before && isDay(before) && after && isYear(after, month))
    return made(tokens, month, { day: before, year: after, at })
  if (after && isYear(after, month) && !month.isShort)
    return made(tokens, month, { day: null, year: after, at })
  const year = after && isDay(after) ? numberAfter(tokens, after.to + 1) : null
  if (after && year && isYear(year, month)) return made(tokens, month, { day: after, year, at })
  // The year first, as in Burmese, Hungarian and Lithuanian.
  if (before && after && isYear(before, month) && isDay(after) && !month.isShort)
    return made(tokens, month, { day: after, year: before, at })
  return null
}

interface Near {
  value: number
  digits: number
  /** First and last token. */
  from: number
  to: number
}

function isDay({ value, digits }: Near): boolean {
  return digits <= 2 && value >= 1 && value <= 31
}

function isYear({ value, digits }: Near, { isPersian }: MonthName): boolean {
  return digits === 4 && (isPersian ? isPersianYear(value) : !isPersianYear(value))
}

function numberBefore(tokens: Token[], month: number): Near | null {
  for (let at = month - 1; at >= Math.max(0, month - MAX_BETWEEN - 1); at -= 1) {
    const token = tokens[at]
    if (!token) return null
    if (token.isNumber)
      return { value: Number(token.text), digits: token.text.length, from: at, to: at }
    const worded = dayInWords(tokens, at)
    if (worded) return worded
    if (!isBetween(token)) return null
  }
  return null
}

function numberAfter(tokens: Token[], start: number): Near | null {
  for (let at = start; at < start + MAX_BETWEEN; at += 1) {
    const token = tokens[at]
    if (!token) return null
    if (token.isNumber)
      return { value: Number(token.text), digits: token.text.length, from: at, to: at }
    if (!isBetween(token)) return null
  }
  return null
}

function isBetween({ text }: Token): boolean {
  // "شباط/فبراير": the month again, as it is called elsewhere.
  return (
    BETWEEN.has(text.toLowerCase()) ||
    (/^\p{Script=Arabic}{3,8}$/u.test(text) && monthNamed(text, 'ar') !== null)
  )
}

/** "twenty-first", "الأول": the day as an ordinal number or a number in words. */
function dayInWords(tokens: Token[], to: number): Near | null {
  for (const length of [3, 2, 1]) {
    const from = to - length + 1
    if (from < 0) continue
    const words = tokens.slice(from, to + 1).flatMap(({ text }) => (text === '-' ? [] : text))
    const value = ordinalOf(words.join(' '))
    if (value && value <= 31) return { value, digits: 2, from, to }
  }
  return null
}

function ordinalOf(phrase: string): number | null {
  if (!/\p{L}{3}/u.test(phrase)) return null
  const folded = foldForNames(phrase)
  // Sessions are feminine in Arabic, days are not.
  const feminine = folded === 'الاول' ? 'الاولي' : `${folded}ه`
  return ORDINAL_WORDS.get(folded) ?? ORDINAL_WORDS.get(feminine) ?? numberOf(phrase)
}

function made(
  tokens: Token[],
  { month, isPersian, words }: FoundMonth,
  { day, year, at }: { day: Near | null; year: Near; at: number },
): WrittenDate | null {
  const from = Math.min(day?.from ?? at, at, year.from)
  const to = Math.max(day?.to ?? at, at + words - 1, year.to)
  if (isPartOfSpan(tokens, from, to)) return null
  const date = dateOf({ year: year.value, month, day: day?.value ?? null, isPersian })
  const [first, last] = [tokens[from], tokens[to]]
  if (!date || !first || !last) return null
  const { index } = first
  return { date, index, length: last.index + last.text.length - index, ambiguous: false }
}

/** "27 February – 4 April 2023", "27 and 28 March 2023": the days of an event. */
function isPartOfSpan(tokens: Token[], from: number, to: number): boolean {
  const ends = UNTIL.test(tokens[from - 1]?.text ?? '') && isDayOrMonth(tokens[from - 2])
  const [until, day, month] = tokens.slice(to + 1, to + 4)
  const begins = UNTIL.test(until?.text ?? '') && day?.isNumber && isDayOrMonth(month)
  return ends || (begins ?? false)
}

function isDayOrMonth(token: Token | undefined): boolean {
  if (!token) return false
  return token.isNumber || (/\p{L}{3}/u.test(token.text) && monthNamed(token.text, 'en') !== null)
}
