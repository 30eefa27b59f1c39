import fc from 'fast-check'
import { expect } from 'vitest'
import { parseHanNumber } from '../../lib/council/ordinal-words.ts'
import { datesIn } from '../../lib/letters/parse/find-dates.ts'
import { numberOf, numberOfDigits } from '../../lib/letters/parse/numbers.ts'
import { statedNumbers } from '../../lib/letters/parse/stated-numbers.ts'
import { writtenDate } from '../../lib/letters/written-date.ts'
import { property } from './property.ts'
import { strings, textOf } from './strings.ts'

const NUMBERS = [
  ...['forty', 'hundred', 'one', 'ſix', 'quatre', 'vingt', 'vingts', 'dix', 'cent', 'et', 'и', 'y'],
  ...['veintiún', 'сто', 'пять', 'ثلاثون', 'وثلاثون', '四十八', '百', '十', '〇', '1,200', '1 200'],
  ...['٤٨', '४८', '４８', '𝟜𝟠', '²', '½', 'constructor', 'toString', 'valueOf', '__proto__', '-'],
]

property(
  'numbers: a number of letters is whole and not below nought, or null',
  fc.oneof(textOf(NUMBERS), textOf(NUMBERS, ''), strings),
  (text) => {
    for (const number of [numberOf(text), numberOfDigits(text), parseHanNumber(text)]) {
      if (number === null) continue
      expect(Number.isSafeInteger(number) && number >= 0 && !Object.is(number, -0)).toBe(true)
    }
  },
  { runs: 400 },
)

const SIGNERS = [
  ...['organizations', 'organisations', 'NGOs', 'individuals', 'experts', 'undersigned', 'We, the'],
  ...[
    'associations',
    'organizaciones',
    'организаций',
    'منظمة',
    '家组织',
    'more than',
    'over',
    'national',
  ],
]

property(
  'numbers: stated signatories are 2 to 20,000',
  fc.record({
    text: textOf([...NUMBERS, ...SIGNERS]),
    place: fc.constantFrom('title', 'opener', 'opening', 'body'),
  }),
  ({ text, place }) => {
    for (const { value, weight } of statedNumbers(text, 0, place)) {
      expect(Number.isInteger(value) && value >= 2 && value <= 20_000).toBe(true)
      expect(Number.isFinite(weight)).toBe(true)
    }
  },
  { runs: 300 },
)

const DATES = [
  ...[
    '26',
    '31',
    '0',
    '32',
    '1st',
    '1er',
    '1.º',
    '2023',
    '1823',
    '99999',
    '٢٠٢٣',
    '２０２３',
    '二〇二三年',
  ],
  ...[
    'February',
    'février',
    'febrero',
    'февраля',
    'فبراير',
    'شباط/فبراير',
    '2月',
    '26日',
    'de',
    'del',
    '.',
    '/',
  ],
  ...[
    '02/03/2023',
    '2023-02-30',
    '2023-13-01',
    'today',
    'mañana',
    'yesterday',
    'next year',
    '12:00',
    '-',
  ],
]

property(
  'dates: a date that is read is a day or a month of the calendar, in its place',
  fc.record({
    text: fc.oneof(textOf(DATES), textOf(DATES, ''), strings),
    language: fc.constantFrom(
      'en',
      'fr',
      'es',
      'pt',
      'de',
      'ru',
      'ar',
      'zh',
      'xx',
      'constructor',
      '',
    ),
  }),
  ({ text, language }) => {
    for (const { date, index, length } of datesIn(text.slice(0, 400), language)) {
      expect(date).toMatch(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?$/)
      if (date.length === 10) {
        expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
      }
      expect(index >= 0 && length > 0).toBe(true)
    }
  },
  { runs: 150 },
)

property(
  'dates: any date is written out without NaN',
  fc.record({
    date: fc.oneof(strings, textOf(['2023', '-', '02', '31', '99', '0000'], '')),
    language: fc.constantFrom('en', 'ar', 'zh', 'ru'),
  }),
  ({ date, language }) => {
    expect(writtenDate(date, language)).not.toMatch(/NaN|Invalid|undefined/)
  },
)
