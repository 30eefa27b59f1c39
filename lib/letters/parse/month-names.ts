import type { Parser } from 'chrono-node'
import { fold } from '../../text/fold.ts'

/** The languages whose dates this file completes; of the others chrono reads all we have seen. */
const LANGUAGES = ['fr', 'es', 'pt', 'de', 'it']

/** The months of a language, January first, as a date calls them. */
export function monthsOf(locale: string, month: 'long' | 'short' = 'long'): string[] {
  const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2001, index, 15)))
}

/** Without abbreviations of three letters: "set" and "out" are months, but also other words. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...LANGUAGES.flatMap((language) => [
    ...monthsOf(language, 'short')
      .map((name, index) => [fold(name.replace('.', '')), index + 1] as const)
      .filter(([name]) => name.length > 3),
    ...monthsOf(language).map((name, index) => [fold(name), index + 1] as const),
  ]),
  ['setiembre', 9],
])

/** Whether a text may hold a date in one of the languages of this file. */
export function namesMonth(text: string): boolean {
  return text.split(/[^\p{L}]+/u, 100).some((word) => MONTHS.has(fold(word)))
}

/** "27 février – 4" before a month: the days of an event, of which a letter tells. */
const BEGUN = /\d{1,2}\s(?:de\s)?\p{L}{3,10}\s?[–—-]\s?(?:\d{1,2}[.\s]{1,2}(?:de\s)?)?$/u

/**
 * What chrono leaves out in French, Spanish, Portuguese, German and Italian: a month without a day
 * ("mars 2023"), the month first ("marzo 1 de 2023") and strokes ("26/febrero/2023"). In the
 * second it even takes the day for a year.
 */
export const MONTH_IN_LETTERS: Parser = {
  pattern: () =>
    /(?:(\d{1,2})[\s./-]{1,2}(?:de\s)?)?(\p{L}{3,10})[\s.,/-]{1,3}(?:del?\s)?(?:(\d{1,2})[\s,/-]{1,2}(?:del?\s)?)?(\d{4})(?!\d)/u,
  extract({ text }, { index = 0, 1: before, 2: name = '', 3: after, 4: year }) {
    const month = MONTHS.get(fold(name))
    const start = text.slice(Math.max(0, index - 40), index)
    if (!month || (before && after) || /[\p{L}\p{N}]$/u.test(start) || BEGUN.test(start))
      return null
    const day = before ?? after
    return { year: Number(year), month, ...(day && { day: Number(day) }) }
  },
}
