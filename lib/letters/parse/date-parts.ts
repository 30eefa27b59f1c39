import { fromPersian } from './persian-calendar.ts'

/** A date as a text writes it; its place is that in the text made plain. */
export interface WrittenDate {
  /** `2023-02-26`, or `2023-02` where no day is given. */
  date: string
  index: number
  length: number
  /** `02/03/2023`: day and month may be the other way round, or the year and the day. */
  ambiguous: boolean
}

const FIRST_YEAR = 1990
const LAST_YEAR = 2099
/** Years of Buddhist and of Persian calendars of the same time. */
const BUDDHIST = 543
const FIRST_PERSIAN = 1369
const LAST_PERSIAN = 1478

interface DateParts {
  year: number
  month: number
  day: number | null
  isPersian?: boolean
}

/** The date of its parts; null where the calendar has none. */
export function dateOf({ year, month, day, isPersian = false }: DateParts): string | null {
  if (isPersian) return day ? fromPersian(year, month, day) : null
  const common = year >= FIRST_YEAR + BUDDHIST ? year - BUDDHIST : year
  if (common < FIRST_YEAR || common > LAST_YEAR || month < 1 || month > 12) return null
  const pad = (part: number) => String(part).padStart(2, '0')
  if (day === null) return `${common}-${pad(month)}`
  const last = new Date(Date.UTC(common, month, 0)).getUTCDate()
  return day >= 1 && day <= last ? `${common}-${pad(month)}-${pad(day)}` : null
}

/** The same as numbers, for a parser of chrono; the date of the common calendar. */
export function partsOf(parts: DateParts): { year: number; month: number; day?: number } | null {
  const [year = 0, month = 0, day] = dateOf(parts)?.split('-').map(Number) ?? []
  return year ? { year, month, ...(day && { day }) } : null
}

/** Whether a year is one of our time in the calendar of Iran and Afghanistan. */
export function isPersianYear(year: number): boolean {
  return year >= FIRST_PERSIAN && year <= LAST_PERSIAN
}

/** Months as Roman numbers, January first. */
export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
