import { ar, Chrono, de, en, es, fr, it, nl, type ParsedResult, pt, ru, uk } from 'chrono-node'
import { NUMBERED_MONTHS, namedMonths } from './date-parsers.ts'
import { dateOf, type WrittenDate } from './date-parts.ts'
import { plainDates } from './date-text.ts'
import { monthNamed } from './month-names.ts'

/** Chrono's readers but for those of Chinese and Japanese, which `NUMBERED_MONTHS` contains. */
const OF_LANGUAGES: ReadonlyMap<string, Chrono> = new Map(
  Object.entries({ ar, de, es, fr, it, nl, pt, ru, uk }).map(([language, { strict }]) => [
    language,
    strict,
  ]),
)
const ENGLISH = new Chrono(en.configuration.createConfiguration(true, true))
const made = new Map<string, Chrono>()

/** Chrono's reader of a language and of English, with what they leave out. */
function readerOf(language: string): Chrono {
  const known = made.get(language)
  if (known) return known
  const reader = ENGLISH.clone()
  // Of two readings of the same length chrono keeps the first: a year of 1402 is Persian.
  reader.parsers.unshift(...NUMBERED_MONTHS)
  reader.parsers.push(...(OF_LANGUAGES.get(language)?.parsers ?? []), ...namedMonths(language))
  made.set(language, reader)
  return reader
}

/** The dates written in a text. Times of day, bare years and relative dates are no dates here. */
export function datesIn(text: string, language: string): WrittenDate[] {
  const plain = plainDates(text)
  if (!/\d/.test(plain)) return []
  return readerOf(language.split('-')[0] ?? 'en')
    .parse(plain)
    .flatMap((result) => writtenOf(result, plain))
}

/** Chrono takes a number after a date for an hour: "5 March 2024 – 14 organizations". */
const NO_HOUR = /(?<=[\s./-]\d{4})[\s,–—-]{1,3}(?:(?:at|à|um)\s)?\d{1,2}$/u

function writtenOf(result: ParsedResult, plain: string): WrittenDate[] {
  const { start, end, index } = result
  const text = result.text.replace(NO_HOUR, '')
  if (!start.isCertain('year') || !start.isCertain('month')) return []
  // Of an event; hours may begin and end on one day.
  if (end && end.date().toDateString() !== start.date().toDateString()) return []
  const numeric = NUMERIC.exec(text)
  // "a week later", and in "12/2019" and "marzo 21" no year or only perhaps.
  if (!numeric && (!/\d{4}/.test(text) || /^\d{1,2}\/\d{4}$/.test(text))) return []
  if (isInAddress(plain, index, text) || isPartOfSpan(plain, index, index + text.length)) return []
  const day = start.isCertain('day') ? start.get('day') : null
  const date = dateOf({ year: start.get('year') ?? 0, month: start.get('month') ?? 0, day })
  if (!date) return []
  return [{ date, index, length: text.length, ambiguous: isAmbiguous(numeric?.groups) }]
}

/** "/2023/02/26/open-letter", "24-4-2011-observatory": numbers of an address. */
function isInAddress(plain: string, index: number, text: string): boolean {
  if (!/^[\d./-]+$/.test(text)) return false
  const before = plain.slice(Math.max(0, index - 1), index)
  const after = plain.slice(index + text.length, index + text.length + 2)
  return /[./-]/.test(before) || /^(?:\/|-[\p{L}\d])/u.test(after)
}

const NUMERIC =
  /(?<!\d)(?<first>\d{1,2})(?<stroke>[./-])(?<second>\d{1,2})\k<stroke>(?<last>\d{4}|\d{2})(?!\d)/u

/** "02/03/2023", and of "22/03/02" even which is the year. */
function isAmbiguous({ first, second, last }: Record<string, string> = {}): boolean {
  if (last?.length === 2 && Number(last) <= 12) return true
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
}

const UNTIL =
  '(?:[–—-]|to|until|till|through|and|au|et|al|y|e|a|ao|bis|und|по|до|и|إلى|و|تا|hingga|sampai|hadi|na|s/d)'
const BEGUN = new RegExp(`(\\d{1,2}|\\p{L}{3,12})\\.?\\s?${UNTIL}\\s?$`, 'iu')
const GOES_ON = new RegExp(`^\\s?${UNTIL}\\s?\\d{1,2}(?!\\d)\\.?\\s?(\\d|\\p{L}{3,12})`, 'iu')

/** "27 February – 4 April 2023", "27 and 28 March 2023": the days of an event. */
function isPartOfSpan(text: string, from: number, to: number): boolean {
  const [, before] = BEGUN.exec(text.slice(Math.max(0, from - 40), from)) ?? []
  const [, after] = GOES_ON.exec(text.slice(to, to + 40)) ?? []
  return [before, after].some((near) => near && (/\d/.test(near) || monthNamed(near, 'en')))
}
