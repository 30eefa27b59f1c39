import { fold } from '../../text/fold.ts'

/** Languages whose months are known, those of most letters first; some call them in several ways. */
const LANGUAGES =
  'en fr es pt de it ar ru tr id sw fa nl sv da fi pl cs hr hu ro lt uk be bg el hi bn ur th am'
const LOCALES: ReadonlyMap<string, string[]> = new Map([
  ['de', ['de', 'de-AT']],
  ['ar', ['ar-EG', 'ar-DZ', 'ar-MA', 'ar-LB']],
  ['fa', ['fa-u-ca-gregory', 'fa-u-ca-persian', 'fa-AF-u-ca-persian']],
])

/** The months of a language, January first, as a date calls them. */
export function monthsOf(locale: string, month: 'long' | 'short' = 'long'): string[] {
  const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2001, index, 15)))
}

/** What a word may be as a month. */
export interface MonthName {
  month: number
  /** A month of the calendar of Iran and Afghanistan, whose year begins in March. */
  isPersian: boolean
  /** Only the beginning of a name ("sept."), which may also be another word. */
  isShort: boolean
}

const ENDING = /(?<=\p{Script=Cyrillic}{2})[аяеуюиьй]$/u

function monthKey(word: string): string {
  return fold(word).replace(/ı/g, 'i').replace(/ی/g, 'ي').replace(ENDING, '')
}

/** Names by key, as a date with and without a day has them. */
function namesIn(language: string): Map<string, MonthName> {
  const names = new Map<string, MonthName>()
  for (const locale of LOCALES.get(language) ?? [language]) {
    const isPersian = locale.endsWith('persian')
    const number = new Intl.DateTimeFormat(`en-u-ca-${isPersian ? 'persian' : 'gregory'}`, {
      month: 'numeric',
      timeZone: 'UTC',
    })
    for (const day of ['numeric', undefined] as const) {
      const format = new Intl.DateTimeFormat(locale, { month: 'long', day, timeZone: 'UTC' })
      for (let index = 0; index < 12; index += 1) {
        const date = Date.UTC(2001, index, 5)
        const name = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? ''
        const month = Number(number.format(date))
        names.set(monthKey(name), { month, isPersian, isShort: false })
      }
    }
  }
  if (language === 'es') names.set('setiembre', { month: 9, isPersian: false, isShort: false })
  return names
}

const made = new Map<string, Map<string, MonthName>>()

function monthsIn(language: string): Map<string, MonthName> {
  const known = made.get(language)
  if (known) return known
  const names = namesIn(language)
  made.set(language, names)
  return names
}

const MIN_BEGINNING = 3

/** The month that a word names in a language or else in another, in any of its forms; or null. */
export function monthNamed(word: string, language: string): MonthName | null {
  const key = monthKey(word)
  if (word.length < 2) return null
  const languages = LANGUAGES.split(' ')
  const order = languages.includes(language) ? [language, ...languages] : languages
  for (const own of order) {
    const name = monthsIn(own).get(key)
    if (name) return name
  }
  for (const own of order) {
    const name = key.length >= MIN_BEGINNING && beginning(key, monthsIn(own))
    if (name) return name
  }
  return null
}

function beginning(key: string, names: Map<string, MonthName>): MonthName | null {
  const begun = [...names].filter(([name]) => name.startsWith(key))
  const months = new Set(begun.map(([, { month }]) => month))
  const first = begun[0]?.[1]
  return first && months.size === 1 ? { ...first, isShort: true } : null
}
