import type { Truth } from '../../tools/eval/letters-quality.ts'
import type { Random } from '../../tools/random.ts'
import { AR } from './words/ar.ts'
import { EN } from './words/en.ts'
import { ES } from './words/es.ts'
import { FR } from './words/fr.ts'
import { RU } from './words/ru.ts'
import { ZH } from './words/zh.ts'
import type { Words } from './words.ts'

const WORDS = { en: EN, fr: FR, es: ES, ar: AR, ru: RU, zh: ZH }

export type SampleLanguage = keyof typeof WORDS

/** How a list of signatories can be set. */
export const LAYOUTS = [
  'bullets',
  'numbers',
  'lines',
  'paragraphs',
  'table',
  'columns',
  'commas',
  'countries',
  'broken',
] as const

type Layout = (typeof LAYOUTS)[number]

/** A test letter before it is set as a page, a text or a file. */
export interface Sample {
  language: SampleLanguage
  layout: Layout
  title: string
  dateLine: string
  addressee: string
  salutation: string
  paragraphs: string[]
  askLead: string
  asks: string[]
  /** A list of those who signed an earlier letter, quoted in the text; or null. */
  earlier: { lead: string; names: string[] } | null
  thanks: string
  closing: string | null
  heading: string | null
  organizationsHeading: string | null
  /** Names with the place after them, where the layout gives one. */
  organizations: { name: string; place: string | null }[]
  personsHeading: string | null
  individuals: { name: string; role: string | null }[]
  footnotes: string[]
  copy: string | null
  words: Words
  truth: Truth
}

const PLACES: Record<SampleLanguage, string[]> = {
  en: [
    'Kenya',
    'Switzerland',
    'Sri Lanka',
    'United States',
    'South Africa',
    'Republic of Korea',
    'International',
    'UK',
  ],
  fr: ['Burundi', 'France', 'Suisse', 'République démocratique du Congo', 'Sénégal', 'Belgique'],
  es: ['Venezuela', 'México', 'Costa Rica', 'España', 'Estados Unidos', 'Colombia'],
  ar: ['مصر', 'اليمن', 'تونس', 'فلسطين', 'المغرب'],
  ru: ['Беларусь', 'Украина', 'Польша', 'Казахстан', 'Норвегия'],
  zh: ['缅甸', '泰国', '日本', '美国', '法国'],
}

/** Days before each of these sessions, with the session's number; taken from the real calendar. */
const OCCASIONS: { day: string; session: number; days: string }[] = [
  { day: '2019-02-12', session: 40, days: '25 February-22 March 2019' },
  { day: '2020-08-20', session: 45, days: '14 September-6 October 2020' },
  { day: '2021-06-03', session: 47, days: '21 June-13 July 2021' },
  { day: '2021-08-26', session: 48, days: '13 September-8 October 2021' },
  { day: '2022-02-15', session: 49, days: '28 February-1 April 2022' },
  { day: '2022-08-29', session: 51, days: '12 September-7 October 2022' },
  { day: '2023-02-14', session: 52, days: '27 February-4 April 2023' },
  { day: '2023-09-01', session: 54, days: '11 September-13 October 2023' },
  { day: '2024-02-20', session: 55, days: '26 February-5 April 2024' },
  { day: '2024-06-07', session: 56, days: '18 June-12 July 2024' },
]

const CITIES: Record<SampleLanguage, string[]> = {
  en: ['Geneva', 'Kampala', 'New York'],
  fr: ['Genève', 'Paris'],
  es: ['Ginebra', 'Caracas'],
  ar: ['جنيف', 'القاهرة'],
  ru: ['Женева', 'Минск'],
  zh: ['日内瓦', '曼谷'],
}

export interface SampleOptions {
  language: SampleLanguage
  layout: Layout
  /** How many organisations sign. */
  signers: number
  random: Random
}

/** Makes one test letter and what is true of it. */
export function composeSample({ language, layout, signers, random }: SampleOptions): Sample {
  const words = WORDS[language]
  const country = random.pick(words.country)
  const { day, session, days } = random.pick(OCCASIONS)
  const fill = (text: string) =>
    text
      .replaceAll('{c}', country.name)
      .replaceAll('{s}', words.session(session))
      .replaceAll('{p}', words.session(session - 3))
      .replaceAll('{n}', String(session))
      .replaceAll('{d}', days)
      .replaceAll('{r}', `${session - 3}/16`)
  const names = choose(words.organizations, signers, random)
  const placed = layout === 'countries' || (layout === 'table' && random.chance(0.6))
  const persons = random.chance(0.4)
    ? choose(words.individuals, 1 + random.below(words.individuals.length - 1), random)
    : []
  const stated = random.chance(0.7)
  const count = random.chance(0.85) ? names.length : names.length + 1 + random.below(3)
  const statedText = random.pick(words.stated).replace('{k}', String(count))
  const inTitle = stated && random.chance(0.3)
  const heading = random.chance(0.75) || layout === 'commas' ? random.pick(words.heading) : null
  const headed = stated && !inTitle && heading === null
  const title = fill(random.pick(words.titles))
  const asks = words.asks.slice(0, 2 + random.below(words.asks.length - 1))
  const earlier =
    language === 'en' && random.chance(0.3)
      ? {
          lead: `The signatories of the earlier letter of ${Number(day.slice(0, 4)) - 1} included:`,
          names: [
            'Amnesty International',
            'World Bridges Forum',
            'Old Harbour Human Rights Centre',
          ],
        }
      : null
  return {
    language,
    layout,
    title: inTitle ? `${title} (${statedText})` : title,
    dateLine: dateLine(day, language, random),
    addressee: random.pick(words.addressee),
    salutation: random.pick(words.salutation),
    paragraphs: [
      random.pick(words.opening),
      random.pick(words.past),
      ...choose(words.body, 2 + random.below(words.body.length - 1), random),
    ].map(fill),
    askLead: words.askLead,
    asks,
    earlier,
    thanks: random.pick(words.thanks),
    closing: random.chance(0.8) || heading === null ? random.pick(words.closing) : null,
    heading: headed
      ? `${statedText}${language === 'zh' ? '：' : ':'}`
      : stated && !inTitle
        ? `${(heading ?? '').replace(/\s?[:：]$/u, '')} (${statedText}):`
        : heading,
    organizationsHeading:
      persons.length > 0 && random.chance(0.5) ? random.pick(words.organizationsHeading) : null,
    organizations: names.map((name) => ({
      name,
      place: placed ? random.pick(PLACES[language]) : null,
    })),
    personsHeading: persons.length > 0 ? random.pick(words.persons) : null,
    individuals: persons.map(([name, role]) => ({ name, role })),
    footnotes: random.chance(0.4)
      ? [
          `[1] See A/HRC/RES/${session - 3}/16, available at https://undocs.org/A/HRC/RES/${session - 3}/16.`,
          '[2] Human Rights Watch, World Report, January 2019.',
        ]
      : [],
    copy: random.chance(0.3) ? words.copy : null,
    words,
    truth: {
      date: day,
      sessions: [String(session)],
      countries: [country.alpha3],
      organizations: names,
      individuals: persons.map(([name, role]) => ({ name, role })),
      stated_organizations: stated ? count : null,
    },
  }
}

function choose<T>(from: readonly T[], count: number, random: Random): T[] {
  const left = [...from]
  const chosen: T[] = []
  while (chosen.length < count && left.length > 0)
    chosen.push(...left.splice(random.below(left.length), 1))
  return chosen
}

function dateLine(day: string, language: SampleLanguage, random: Random): string {
  const date = new Date(`${day}T12:00:00Z`)
  const locale = {
    en: random.pick(['en-GB', 'en-US']),
    fr: 'fr-FR',
    es: 'es-ES',
    ar: random.pick(['ar-EG', 'ar-SY']),
    ru: 'ru-RU',
    zh: 'zh-CN',
  }[language]
  const written = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
  return random.chance(0.5)
    ? written
    : `${random.pick(CITIES[language])}${language === 'ar' ? '، ' : language === 'zh' ? '，' : ', '}${written}`
}
