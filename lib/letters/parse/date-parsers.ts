import type { Parser } from 'chrono-node'
import { ORDINAL_WORDS } from '../../council/ordinal-words.ts'
import { foldForNames } from '../../text/fold-names.ts'
import { isPersianYear, partsOf, ROMAN } from './date-parts.ts'
import { monthNamed } from './month-names.ts'
import { numberOf } from './numbers.ts'

/** What may stand between day, month and year. */
const WORDS =
  'st nd rd th er re e o a го е й de del d do da des of the day den dia dias día días dagen el le la ' +
  'mes mês month mois year año ano anno an jahr jahres im tahun bulan tanggal mwezi mwaka wa ya ' +
  'من شهر لشهر عام لعام سنة ماه سال года год г р року месяца r roku m'
const LINK = String.raw`(?:[\s\u200c.,،/()"«»“”„‘’'º°-]|(?<![\p{L}\p{M}])(?:${WORDS.replaceAll(' ', '|')})(?![\p{L}\p{M}])){0,12}`
const WORD = String.raw`[\p{L}\p{M}]{1,16}`
/** "شباط/فبراير": the month again, as it is called elsewhere. */
const AGAIN = String.raw`(?:\s?[/(-]\s?(?<again>\p{Script=Arabic}{3,8}(?:\s\p{Script=Arabic}{3,8})?))?`
const NAME = `(?<name>${WORD}(?:\\s${WORD})?)${AGAIN}`
const DAY = String.raw`(?<day>\d{1,2})`
const YEAR = String.raw`(?<year>\d{4})`

const ORDERS = [
  `(?:${DAY}${LINK})?${NAME}${LINK}${YEAR}(?!\\d)`,
  `${NAME}${LINK}${DAY}(?!\\d)${LINK}${YEAR}(?!\\d)`,
  `${YEAR}${LINK}${NAME}${LINK}${DAY}(?!\\d|[:.]\\d|${LINK}\\d{4})`,
].map((order) => new RegExp(order, 'iu'))

/** Months by their name in any language, in the orders that readers of one language leave out. */
export function namedMonths(language: string): Parser[] {
  return ORDERS.map((order) => ({
    pattern: () => order,
    extract(context, { 0: written, index: from = 0, groups = {} }) {
      const { day, name = '', again, year } = groups
      const before = context.text.slice(Math.max(0, from - 40), from)
      const month = monthOf(name, language)
      if (!month || /[\p{L}\p{M}\p{N}]$/u.test(before) || (month.isShort && !day)) return null
      if (again && !monthNamed(again, 'ar')) return null
      const worded = day ? null : dayInWords(before)
      const parts = partsOf({
        year: Number(year),
        month: month.month,
        day: worded?.day ?? (day ? Number(day) : null),
        isPersian: month.isPersian,
      })
      if (!parts || month.isPersian !== isPersianYear(Number(year))) return null
      return context.createParsingResult(from - (worded?.length ?? 0), from + written.length, parts)
    },
  }))
}

function monthOf(name: string, language: string) {
  const roman = ROMAN.indexOf(name)
  if (roman !== -1) return { month: roman + 1, isPersian: false, isShort: true }
  return monthNamed(name, language) ?? monthNamed(name.split(/\s/)[0] ?? '', language)
}

const LINK_AT_END = new RegExp(`${LINK}$`, 'iu')

/** "twenty-first", "الأول من": the day as an ordinal number or a number in words. */
function dayInWords(before: string): { day: number; length: number } | null {
  const plain = before.replace(LINK_AT_END, '')
  const words = plain.split(/[\s-]/u)
  for (const count of [3, 2, 1]) {
    const phrase = words.slice(-count).join(' ')
    const day = ordinalOf(phrase)
    if (day && day <= 31) return { day, length: before.length - plain.length + phrase.length }
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

/** "2023年9月14日", "2022. 9. 14.", "ngày 5 tháng 3 năm 2024", "12.III.2019", "1402/12/15". */
export const NUMBERED_MONTHS: Parser[] = [
  /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日号號일])?/u,
  /(?<year>\d{4})\.\s(?<month>\d{1,2})\.(?:\s(?<day>\d{1,2})\.?)?(?!\d)/u,
  /(?:ngày\s)?(?<day>\d{1,2})\stháng\s(?<month>\d{1,2})(?:\snăm\s|[,/\s]{1,2})(?<year>\d{4})(?!\d)/iu,
  /(?<day>\d{1,2})([./-])(?<month>[IVX]{1,4})\2(?<year>\d{4})(?!\d)/u,
  /(?<year>1[34]\d\d)([./-])(?<month>\d{1,2})\2(?<day>\d{1,2})(?![\d/-])/u,
  /(?<day>\d{1,2})([./-])(?<month>\d{1,2})\2(?<year>1[34]\d\d)(?![\d/-])/u,
].map((pattern) => ({
  pattern: () => pattern,
  extract({ text }, { index = 0, groups = {} }) {
    const { day, month = '' } = groups
    const year = Number(groups.year)
    if (/[\p{L}\d./-]$/u.test(text.slice(Math.max(0, index - 1), index))) return null
    return partsOf({
      year,
      month: ROMAN.indexOf(month) + 1 || Number(month),
      day: day ? Number(day) : null,
      isPersian: isPersianYear(year),
    })
  },
}))
