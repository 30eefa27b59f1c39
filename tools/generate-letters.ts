import countries from 'i18n-iso-countries'
import type { Individual, Letter, Signatories } from '../lib/letters/letter.ts'
import { createRandom, type Random } from './random.ts'

/** The seed of the letters that benchmarks make up. */
export const BENCH_SEED = 20260601

export interface GenerateOptions {
  count: number
  seed: number
  /** Real letters, whose words, names, themes and proportions the made-up ones take. */
  from: readonly Letter[]
}

interface Pool {
  letters: readonly Letter[]
  organizations: string[]
  individuals: Individual[]
  /** Alpha-3 codes as often as real letters name them: some countries are written about more. */
  countries: string[]
}

/** The last session a made-up letter may be addressed to. */
const LAST_SESSION = 63
/** Sessions from the 4th (March 2007) on open in March, June and September. */
const FIRST_TRIPLE = 4
const OPENING_MONTHS = [3, 6, 9]
const ALL_COUNTRIES = Object.keys(countries.getAlpha3Codes()).sort()

/**
 * Made-up letters for benchmarks and tests, plausible and repeatable: each takes a real letter and
 * moves it to another session, date, country, publisher and list of signatories.
 * The same options give the same letters. Throws when `from` is empty.
 */
export function generateLetters({ count, seed, from }: GenerateOptions): Letter[] {
  const random = createRandom(seed)
  const pool: Pool = {
    letters: from,
    organizations: [...new Set(from.flatMap((letter) => letter.signatories.organizations))],
    individuals: from.flatMap((letter) => letter.signatories.individuals),
    countries: from.flatMap((letter) => letter.countries),
  }
  return Array.from({ length: count }, (_, index) => generateLetter(index, pool, random))
}

function generateLetter(index: number, pool: Pool, random: Random): Letter {
  const model = random.pick(pool.letters)
  const session = 1 + random.below(LAST_SESSION)
  const country = countryFor(model, pool, random)
  const reword = rewording(model, session, country)
  const id = `made-${index}-hrc${session}${country ? `-${country.toLowerCase()}` : ''}`
  const url = `https://letters.example/${id}`
  return {
    ...model,
    id,
    url,
    also_at: random.chance(0.5) ? [`${url}/copy`] : [],
    title: reword(model.title),
    subject: reword(model.subject),
    summary: reword(model.summary),
    asks: model.asks.map(reword),
    publisher: random.pick(pool.letters).publisher,
    date: dateFor(model, session, random),
    sessions: model.sessions.length === 0 ? [] : [String(session)],
    countries: country === null ? model.countries : [country],
    drafts: random.chance(0.02) ? [`A/HRC/${session}/L.${1 + random.below(80)}`] : [],
    resolutions_cited: random.chance(0.12)
      ? [`A/HRC/RES/${Math.max(1, session - 3)}/${1 + random.below(40)}`]
      : [],
    signatories: signatoriesFor(model.signatories, pool, random),
  }
}

/**
 * Another country for a letter about one country whose name its subject says: in half of the
 * cases as often as in real letters, else any.
 */
function countryFor(model: Letter, pool: Pool, random: Random): string | null {
  const [country, second] = model.countries
  if (!country || second) return null
  if (!namesOf(country).some((name) => model.subject.includes(name))) return null
  return random.pick(random.chance(0.5) ? pool.countries : ALL_COUNTRIES)
}

/** Says of another session and country what a text says of its own. */
function rewording(model: Letter, session: number, country: string | null) {
  const oldNames = country === null ? [] : model.countries.flatMap(namesOf)
  const newName = (country && namesOf(country).at(-1)) ?? ''
  return (text: string): string => {
    const moved = text
      .replace(/\b\d{1,2}(?:st|nd|rd|th)(?= (?:regular )?session)/gi, ordinal(session))
      .replace(/\bHRC ?\d{1,2}\b/g, `HRC${session}`)
    return oldNames.reduce((reworded, name) => reworded.replaceAll(name, newName), moved)
  }
}

/** English names of a country, the longest first; no abbreviations, which are parts of words. */
function namesOf(country: string): string[] {
  const names = countries.getName(country, 'en', { select: 'all' }) ?? []
  return names.filter((name) => name.length > 3).sort((a, b) => b.length - a.length)
}

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14
  return `${number}${(!teen && ['th', 'st', 'nd', 'rd'][number % 10]) || 'th'}`
}

/** A day of the two months before the session, as precise as the model's date. */
function dateFor(model: Letter, session: number, random: Random): string | null {
  if (model.date === null) return null
  const triple = session - FIRST_TRIPLE
  const month = OPENING_MONTHS[((triple % 3) + 3) % 3] ?? 1
  const opening = Date.UTC(2007 + Math.floor(triple / 3), month - 1, 1)
  const day = new Date(opening - random.below(60) * 24 * 60 * 60 * 1000)
  return day.toISOString().slice(0, model.date.length)
}

function signatoriesFor(model: Signatories, pool: Pool, random: Random): Signatories {
  const { complete, stated_organizations, stated_individuals } = model
  const draw = <T>(list: readonly T[], like: readonly T[]) =>
    sample(list, scaled(like.length, random), random)
  const organizations = draw(pool.organizations, model.organizations)
  const individuals = draw(pool.individuals, model.individuals)
  const unseen = complete ? 0 : random.below(20)
  const stated = (number: number | null, listed: readonly unknown[]) =>
    number === null ? null : listed.length + unseen
  return {
    organizations,
    individuals,
    stated_organizations: stated(stated_organizations, organizations),
    stated_individuals: stated(stated_individuals, individuals),
    complete,
  }
}

/** Up to a half more or less of a number. */
function scaled(number: number, random: Random): number {
  return Math.round(number * (0.5 + random.number()))
}

function sample<T>(list: readonly T[], size: number, random: Random): T[] {
  const chosen = new Set<T>()
  while (chosen.size < Math.min(size, list.length)) chosen.add(random.pick(list))
  return [...chosen]
}
