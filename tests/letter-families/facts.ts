import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Random } from '../../tools/random.ts'
import type { Family } from './family.ts'
import { type Language, phrasesOf } from './language.ts'

const SESSIONS = join(import.meta.dirname, '../../data/sessions.csv')
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const DAY = 86_400_000

/** What a letter is about, and how it writes that. */
export interface Facts {
  /** The country as a code, its name, and "in" it. */
  country: { code: string; name: string; inside: string }
  session: { key: string; text: string } | null
  date: { iso: string; text: string } | null
  listed: { organizations: number; individuals: number }
  stated: { number: number; text: string } | null
}

/** Sessions that letters are written to, with their first days. */
export function loadSessions(): Map<string, string> {
  const rows: Record<string, string>[] = parse(readFileSync(SESSIONS), { columns: true })
  return new Map(
    rows
      .filter(({ kind, start }) => kind !== 'organizational' && start !== '')
      .map(({ number = '', start = '' }) => [number, start]),
  )
}

/** Chooses the facts of a letter. */
export function chooseFacts(
  family: Family,
  language: Language,
  sessions: Map<string, string>,
  random: Random,
): Facts {
  const held = family.split === 'held'
  const [code = '', [name, inside] = ['', '']] = random.pick(Object.entries(language.countries))
  const keys = [...sessions.keys()].filter((key) =>
    family.session === 'special'
      ? /^S-3\d$/.test(key)
      : family.session === 'words'
        ? key in language.sessionWords
        : /^(3[5-9]|4\d|5\d|60)$/.test(key),
  )
  const key = random.pick(keys)
  const start = Date.parse(sessions.get(key) ?? '')
  const before = family.session === 'special' ? 3 + random.below(4) : 8 + random.below(40)
  let time = start - before * DAY
  // A day that cannot be read as a month.
  if (family.date === 'numeric') while (new Date(time).getUTCDate() <= 12) time -= DAY
  const date = new Date(time)
  return {
    country: { code, name, inside },
    session: family.session === 'none' ? null : { key, text: sessionText() },
    date:
      family.date === 'none'
        ? null
        : {
            iso: isoOf(date, family.date),
            text: dateText(date, family.date, random.pick(language.dates)),
          },
    ...numbers(family, language, random),
  }

  function sessionText(): string {
    if (family.session === 'words') return language.sessionWords[key] ?? ''
    const special = family.session === 'special'
    const number = Number(key.replace('S-', ''))
    return random
      .pick(phrasesOf(language, special ? 'special' : 'sessions', held))
      .replaceAll('{nth}', ordinal(number))
      .replaceAll('{n}', String(number))
  }
}

function numbers(
  family: Family,
  language: Language,
  random: Random,
): Pick<Facts, 'listed' | 'stated'> {
  const between = ([least, most]: readonly [number, number]) =>
    least + random.below(most - least + 1)
  const individuals = between(family.individuals)
  const { stated } = family
  if (!stated) {
    return { listed: { organizations: between(family.organizations), individuals }, stated: null }
  }
  if (stated.as === 'words') {
    const [least, most] = family.organizations
    const possible = Object.entries(language.numbers).filter(
      ([number]) => Number(number) - stated.over >= least && Number(number) - stated.over <= most,
    )
    const [number, text] = random.pick(possible)
    const organizations = Number(number) - stated.over
    return { listed: { organizations, individuals }, stated: { number: Number(number), text } }
  }
  const organizations = between(family.organizations)
  const all = organizations + stated.over
  const number = stated.as === 'about' ? Math.floor(all / 10) * 10 : all
  const text =
    stated.as === 'about'
      ? random
          .pick(phrasesOf(language, 'about', family.split === 'held'))
          .replace('{n}', String(number))
      : String(number)
  return { listed: { organizations, individuals }, stated: { number, text } }
}

const isoOf = (date: Date, form: Family['date']): string =>
  date.toISOString().slice(0, form === 'month' ? 7 : 10)

function dateText(date: Date, form: Family['date'], locale: string): string {
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  switch (form) {
    case 'iso':
      return date.toISOString().slice(0, 10)
    case 'numeric':
      return write({ year: 'numeric', month: '2-digit', day: '2-digit' })
    case 'dotted':
      return `${day}.${String(month + 1).padStart(2, '0')}.${year}`
    case 'roman':
      return `${day}.${ROMAN[month]}.${year}`
    case 'month':
      return write({ year: 'numeric', month: 'long' })
    case 'weekday':
      return write({ dateStyle: 'full' })
    case 'ordinal':
      return locale.startsWith('en')
        ? `${ordinal(day)} ${new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(date)} ${year}`
        : write({ dateStyle: 'long' })
    default:
      return write({ dateStyle: 'long' })
  }
}

function ordinal(number: number): string {
  const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' }
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number)
  return `${number}${endings[rule] ?? 'th'}`
}
