import fc from 'fast-check'
import type { Letter } from '../../lib/letters/letter.ts'
import { letter } from '../unit/search/collection.ts'

/** Words that are neither forms, beginnings nor likely misspellings of each other, nor names. */
export const WORDS = ['kalmoro', 'vintuba', 'gredalo', 'pashuni', 'tolbekra', 'wumdisa']
export const COUNTRIES = ['PRK', 'KOR', 'ERI', 'SDN']
export const YEARS = ['2019', '2020', '2021']
export const LANGUAGES = ['en', 'fr', 'ru']

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' '))

const fields = fc.record({
  title: text,
  subject: text,
  summary: text,
  asks: fc.array(text, { maxLength: 2 }),
  countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { maxLength: 2 }),
  date: fc.option(fc.constantFrom(...YEARS.flatMap((year) => [year, `${year}-03`]))),
  language: fc.constantFrom(...LANGUAGES),
})

/** Small collections of letters made of few words, so that every query finds something. */
export const collections: fc.Arbitrary<Letter[]> = fc
  .array(fields, { maxLength: 9 })
  .map((all) => all.map((one, place) => letter(`letter-${place}`, one)))

/** The texts of a made letter. */
export function textsOf({ title, subject, summary, asks }: Letter): string[] {
  return [title, subject, summary, ...asks]
}
