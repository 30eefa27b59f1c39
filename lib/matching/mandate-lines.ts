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
   * A topic on which the Council adopts texts besides the others on a country, session after
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

/** The mandate lines of a catalogue; `lineOf` has an index into `lines` for each of its texts. */
export interface MandateLines {
  lines: MandateLine[]
  lineOf: number[]
}

/**
 * From this likeness on two titles are of one thematic line. Direct and related: at 0.52 precision
 * is .912 instead of .952 and recall .945 instead of .932, at 0.78 .952 and .925.
 */
export const SAME_MANDATE_LINE = 0.65
/**
 * From this similarity on the distinctive terms of two titles on one country are of one topic. No
 * gold case changes from 0.4 to 0.6.
 */
export const SAME_TOPIC = 0.5
/**
 * Sessions that must have both a text on a topic and another on its country, to make the topic a
 * separate one. At 2 recall of direct and related is .926 instead of .932, at 4 no gold case changes.
 */
const MIN_SESSIONS_OF_TOPIC = 3
/**
 * Sessions with both a technical and a situation text that make a habit of it. No gold case changes
 * at 1 or 3; without the rule direct precision is .951 instead of .975.
 */
const MIN_SESSIONS_WITH_BOTH = 2

/** What titles are read with. */
export interface TitleContext {
  vocabulary: Vocabulary
  stateWords: StateWords
}

/** Texts of one mandate line. */
interface LineTexts extends Pick<MandateLine, 'country' | 'separateTopic'> {
  texts: readonly CatalogueText[]
}

/**
 * Finds the mandate lines of the adopted texts: thematic titles that are alike, linked one to the
 * next; the texts on one country together, but for separate topics.
 */
export function findMandateLines(
  texts: readonly CatalogueText[],
  context: TitleContext,
): MandateLines {
  const principal = principalCountries(texts)
  const byCountry = Map.groupBy(texts, ({ countries }) => principal(countries))
  const found: LineTexts[] = clusterTitles(byCountry.get(null) ?? [], context.vocabulary).map(
    (ofLine) => ({ texts: ofLine, country: null, separateTopic: false }),
  )
  for (const [country, ofCountry] of byCountry) {
    if (country !== null) found.push(...linesOfCountry(country, ofCountry, context))
  }
  const lineOf = new Map(
    found.flatMap(({ texts: ofLine }, line) =>
      ofLine.map((text): [CatalogueText, number] => [text, line]),
    ),
  )
  return { lines: found.map(describe), lineOf: texts.map((text) => lineOf.get(text) ?? -1) }
}

/**
 * A country that a title names with another needs this share of the other's own texts to come first. At 0,
 * which takes the first of all, precision of direct and related is .929 instead of .952; no gold
 * case changes from 0.4 to 0.6.
 */
const MIN_SHARE_OF_OWN_TEXTS = 0.5

/**
 * Finds which of the countries that a title names is the one whose situation it is: the first that
 * the Council has enough texts on by itself. "Situation of human rights in Ukraine stemming from the Russian
 * aggression" is on Ukraine; "Israeli settlements in the Occupied Palestinian Territory" is not
 * on Israel.
 */
export function principalCountries(
  texts: readonly CatalogueText[],
): (countries: readonly string[]) => string | null {
  const own = Map.groupBy(
    texts.filter(({ countries }) => countries.length === 1),
    ({ countries }) => countries[0],
  )
  return (countries) => {
    const counts = countries.map((country) => own.get(country)?.length ?? 0)
    const enough = Math.max(0, ...counts) * MIN_SHARE_OF_OWN_TEXTS
    return countries[counts.findIndex((count) => count >= enough)] ?? null
  }
}

function describe({ texts, ...line }: LineTexts): MandateLine {
  const latest = texts.reduce<CatalogueText | null>(
    (last, text) => (last && (last.date ?? '') > (text.date ?? '') ? last : text),
    null,
  )
  return {
    ...line,
    name: latest?.title ?? '',
    sessions: [...sessionsOf(texts)],
    texts: texts.length,
    technicalSince: line.country === null ? null : technicalSince(texts),
  }
}

function technicalSince(texts: readonly CatalogueText[]): number | null {
  const byKind = Map.groupBy(texts, ({ title }) => isTechnical(title))
  const technical = sessionsOf(byKind.get(true) ?? [])
  const both = [...technical.intersection(sessionsOf(byKind.get(false) ?? []))]
    .map(Number)
    .filter(Number.isFinite)
  return both.length < MIN_SESSIONS_WITH_BOTH ? null : Math.min(...both)
}

/** Single linkage over distinct titles that share a word. */
function clusterTitles(
  texts: readonly CatalogueText[],
  vocabulary: Vocabulary,
): (readonly CatalogueText[])[] {
  interface Group {
    title: Title
    texts: readonly CatalogueText[]
  }
  const groups = [...Map.groupBy(texts, ({ title }) => title.toLowerCase())].map(
    ([title, ofTitle]): Group => ({ title: readTitle(title, vocabulary), texts: ofTitle }),
  )
  const parents = new Map<Group, Group>()
  const rootOf = (group: Group): Group => {
    const parent = parents.get(group)
    return parent ? rootOf(parent) : group
  }
  const byFeature = new Map<string, Group[]>()
  for (const group of groups) {
    const others = new Set<Group>()
    for (const feature of group.title.whole.features.keys()) {
      const sharing = byFeature.get(feature) ?? []
      for (const other of sharing) others.add(other)
      byFeature.set(feature, [...sharing, group])
    }
    for (const other of others) {
      if (likeness(group.title, other.title) < SAME_MANDATE_LINE) continue
      const root = rootOf(group)
      const otherRoot = rootOf(other)
      if (root !== otherRoot) parents.set(otherRoot, root)
    }
  }
  return [...Map.groupBy(groups, rootOf).values()].map((linked) =>
    linked.flatMap((group) => group.texts),
  )
}

/** Divides the texts on a country into its situation and its separate topics. */
function linesOfCountry(
  country: string,
  texts: readonly CatalogueText[],
  context: TitleContext,
): LineTexts[] {
  const situation: CatalogueText[] = []
  const topics: { distinctiveTerms: Phrase; texts: CatalogueText[] }[] = []
  for (const text of texts) {
    const distinctiveTerms = distinctiveTermsOf(text.title, text.countries, context)
    const same = topics.find(
      (topic) => similarity(topic.distinctiveTerms, distinctiveTerms) >= SAME_TOPIC,
    )
    if (distinctiveTerms.total === 0) situation.push(text)
    else if (same) same.texts.push(text)
    else topics.push({ distinctiveTerms, texts: [text] })
  }
  const lines: LineTexts[] = []
  for (const topic of topics) {
    const others = texts.filter((text) => !topic.texts.includes(text))
    const shared = sessionsOf(topic.texts).intersection(sessionsOf(others))
    if (shared.size < MIN_SESSIONS_OF_TOPIC) situation.push(...topic.texts)
    else lines.push({ texts: topic.texts, country, separateTopic: true })
  }
  if (situation.length > 0) lines.unshift({ texts: situation, country, separateTopic: false })
  return lines
}

function sessionsOf(texts: readonly CatalogueText[]): Set<string> {
  return new Set(texts.map(({ session }) => session))
}
