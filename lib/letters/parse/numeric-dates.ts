import { dateOf, isPersianYear, ROMAN, type WrittenDate } from './date-parts.ts'

/** Dates whose month is a number: "02/03/2023", "12.III.2019", "2023年9月14日". */
export function* numericDates(plain: string): Generator<WrittenDate> {
  yield* withStrokes(plain)
  yield* signDates(plain)
}

const NUMERIC =
  /(?<![\p{L}\d./-])(\d{4}|\d{1,2})([./-])(\d{1,2}|[IVX]{1,4})\2(\d{4}|\d{1,2})(?![\d/-]|\.\d)/gu

function* withStrokes(plain: string): Generator<WrittenDate> {
  for (const match of plain.matchAll(NUMERIC)) {
    const [written, first = '', , second = '', last = ''] = match
    const month = ROMAN.indexOf(second) + 1 || Number(second)
    const date = first.length === 4 ? yearFirst(first, month, last) : yearLast(first, month, last)
    if (!date) continue
    const ambiguous = first.length < 4 && !/[IVX]/.test(second) && isAmbiguous(first, second, last)
    yield { date, index: match.index, length: written.length, ambiguous }
  }
}

function yearFirst(first: string, month: number, last: string): string | null {
  const year = Number(first)
  return last.length > 2
    ? null
    : dateOf({ year, month, day: Number(last), isPersian: isPersianYear(year) })
}

function yearLast(first: string, month: number, last: string): string | null {
  if (last.length === 1 || first.length > 2) return null
  const year = Number(last) + (last.length === 2 ? 2000 : 0)
  const isPersian = isPersianYear(year)
  const dayFirst = dateOf({ year, month, day: Number(first), isPersian })
  return dayFirst ?? dateOf({ year, month: Number(first), day: month, isPersian })
}

/** "02/03/2023", and of "22/03/02" even which is the year. */
function isAmbiguous(first: string, second: string, last: string): boolean {
  if (last.length === 2 && Number(last) <= 12) return true
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
}

const SIGNS = [
  /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日号號일])?/gu,
  /(?<![\d.])(?<year>\d{4})\.\s(?<month>\d{1,2})\.(?:\s(?<day>\d{1,2})\.?)?(?!\d)/gu,
  /(?:ngày\s)?(?<day>\d{1,2})\stháng\s(?<month>\d{1,2})(?:\snăm\s|[,/\s]{1,2})(?<year>\d{4})(?!\d)/giu,
]

/** "2023年9月14日", "2022. 9. 14.", "ngày 5 tháng 3 năm 2024": a month by its number. */
function* signDates(plain: string): Generator<WrittenDate> {
  for (const pattern of SIGNS) {
    for (const { 0: written, index, groups } of plain.matchAll(pattern)) {
      const { year, month, day } = groups ?? {}
      const date = dateOf({
        year: Number(year),
        month: Number(month),
        day: day ? Number(day) : null,
      })
      if (date) yield { date, index, length: written.length, ambiguous: false }
    }
  }
}
