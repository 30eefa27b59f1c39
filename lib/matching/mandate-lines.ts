import type { CatalogueText } from '../council/catalogue.ts'
import { distinctiveTermsOf, isTechnical } from './distinctive-terms.ts'
import { type Phrase, similarity, type Vocabulary } from './phrase.ts'
import type { StateWords } from './state-words.ts'
import { likeness, readTitle, type Title } from './title.ts'

/** A mandate line: a chain of texts that renew one another, or all texts on one situation. */
export interface MandateLine {
  /** The title of its latest text. */
  name: string
  /** Alpha-3 of the situation; null for a thematic line. */
  country: string | null
  /**
   * A topic on which the Council adopts texts beside the others on a country, session after
   * session: settlements, self-determination. False for a thematic line.
   */
  separateTopic: boolean
  /** Sessions that have a text of the line. */
  sessions: string[]
  /** Number of texts. */
  texts: number
  /**
   * For a situation: the first session with both a text of technical cooperation and one on the
   * situation, where the Council has kept to two texts; from then on the former is a topic of its
   * own. Null where it has not.
   */
  technicalSince: number | null
}

/** The lines of a catalogue; `lineOf` has one place in `lines` for each of its texts. */
export interface MandateLines {
  lines: MandateLine[]
  lineOf: number[]
}

/** From this likeness on two titles are of one thematic line. */
export const SAME_MANDATE_LINE = 0.65
/** From this likeness on the distinctive terms of two titles on one country are of one topic. */
export const SAME_TOPIC = 0.5
/** Sessions in which a topic must stand beside other texts on its country to be a separate one. */
const SESSIONS_SEPARATE = 3

/** Sessions with both a technical and a situation text that make a habit of it. */
const SESSIONS_TWOFOLD = 2

export interface TitleContext {
  vocabulary: Vocabulary
  stateWords: StateWords
}

/**
 * Finds the mandate lines of the adopted texts: thematic titles that are alike, linked one to the
 * next; the texts on one country together, but for separate topics.
 */
export function findMandateLines(
  texts: readonly CatalogueText[],
  options: TitleContext,
): MandateLines {
  const lines: MandateLine[] = []
  const lineOf: number[] = new Array(texts.length).fill(-1)
  const add = (places: number[], country: string | null, separateTopic: boolean) => {
    for (const place of places) lineOf[place] = lines.length
    lines.push(
      describe(
        places.flatMap((place) => texts[place] ?? []),
        country,
        separateTopic,
      ),
    )
  }
  const principal = principalCountries(texts)
  const byCountry = groupBy(texts, (text) => principal(text.countries) ?? '')
  for (const places of clusterTitles(byCountry.get('') ?? [], texts, options.vocabulary)) {
    add(places, null, false)
  }
  byCountry.delete('')
  for (const [country, places] of byCountry) {
    const { situation, separate } = partCountry(places, texts, options)
    if (situation.length > 0) add(situation, country, false)
    for (const topic of separate) add(topic, country, true)
  }
  return { lines, lineOf }
}

/** A country named beside another needs this share of the other's own texts to come first. */
const OWN_TEXTS_SHARE = 0.5

/**
 * Of the countries a title names, the one whose situation it is: the first that the Council has
 * enough texts on by itself. "Situation of human rights in Ukraine stemming from the Russian
 * aggression" is on Ukraine; "Israeli settlements in the Occupied Palestinian Territory" is not
 * on Israel.
 */
export function principalCountries(
  texts: readonly CatalogueText[],
): (countries: readonly string[]) => string | null {
  const own = new Map<string, number>()
  for (const { countries } of texts) {
    const [country] = countries
    if (country && countries.length === 1) own.set(country, (own.get(country) ?? 0) + 1)
  }
  return (countries) => {
    const counts = countries.map((country) => own.get(country) ?? 0)
    const enough = Math.max(0, ...counts) * OWN_TEXTS_SHARE
    return countries[counts.findIndex((count) => count >= enough)] ?? null
  }
}

function describe(
  texts: readonly CatalogueText[],
  country: string | null,
  separateTopic: boolean,
): MandateLine {
  const latest = texts.reduce<CatalogueText | null>(
    (last, text) => (last && (last.date ?? '') > (text.date ?? '') ? last : text),
    null,
  )
  return {
    name: latest?.title ?? '',
    country,
    separateTopic,
    sessions: [...new Set(texts.map((text) => text.session))],
    texts: texts.length,
    technicalSince: country === null ? null : technicalSince(texts),
  }
}

function technicalSince(texts: readonly CatalogueText[]): number | null {
  const sessionsOf = (technical: boolean) =>
    new Set(
      texts.filter((text) => isTechnical(text.title) === technical).map((text) => text.session),
    )
  const both = [...sessionsOf(true).intersection(sessionsOf(false))]
    .map(Number)
    .filter(Number.isFinite)
  return both.length < SESSIONS_TWOFOLD ? null : Math.min(...both)
}

/** Single linkage over distinct titles that share a word. */
function clusterTitles(
  places: number[],
  texts: readonly CatalogueText[],
  vocabulary: Vocabulary,
): number[][] {
  const sameTitle = groupBy(places, (place) => (texts[place]?.title ?? '').toLowerCase())
  const groups: { title: Title; places: number[] }[] = []
  const groupsByWord = new Map<string, number[]>()
  const parents: number[] = []
  const rootOf = (group: number): number => {
    const parent = parents[group] ?? group
    return parent === group ? group : rootOf(parent)
  }
  for (const [written, indices] of sameTitle) {
    const title = readTitle(written, vocabulary)
    const group = groups.length
    parents.push(group)
    const seen = new Set<number>()
    for (const word of title.whole.features.keys()) {
      const others = groupsByWord.get(word) ?? []
      for (const other of others) {
        if (seen.has(other)) continue
        seen.add(other)
        const known = groups[other]
        if (known && likeness(title, known.title) >= SAME_MANDATE_LINE)
          parents[rootOf(other)] = rootOf(group)
      }
      groupsByWord.set(word, [...others, group])
    }
    groups.push({ title, places: indices.map((index) => places[index] ?? -1) })
  }
  const clusters = groupBy(groups, (_, group) => String(rootOf(group)))
  return [...clusters.values()].map((members) =>
    members.flatMap((group) => groups[group]?.places ?? []),
  )
}

/** Parts the texts on a country into its situation and its separate topics. */
function partCountry(places: number[], texts: readonly CatalogueText[], options: TitleContext) {
  const situation: number[] = []
  const topics: { distinctiveTerms: Phrase; places: number[] }[] = []
  for (const place of places) {
    const text = texts[place]
    if (!text) continue
    const distinctiveTerms = distinctiveTermsOf(text.title, text.countries, options)
    if (distinctiveTerms.total === 0) {
      situation.push(place)
      continue
    }
    const same = topics.find(
      (topic) => similarity(topic.distinctiveTerms, distinctiveTerms) >= SAME_TOPIC,
    )
    if (same) same.places.push(place)
    else topics.push({ distinctiveTerms, places: [place] })
  }
  const sessionOf = (place: number) => texts[place]?.session ?? ''
  const separate: number[][] = []
  for (const topic of topics) {
    const beside = new Set(places.filter((place) => !topic.places.includes(place)).map(sessionOf))
    const shared = new Set(topic.places.map(sessionOf).filter((session) => beside.has(session)))
    if (shared.size >= SESSIONS_SEPARATE) separate.push(topic.places)
    else situation.push(...topic.places)
  }
  return { situation, separate }
}

function groupBy<T>(list: readonly T[], keyOf: (member: T, index: number) => string) {
  const groups = new Map<string, number[]>()
  list.forEach((member, index) => {
    const key = keyOf(member, index)
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  return groups
}
