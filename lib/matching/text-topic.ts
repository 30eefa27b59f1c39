import type { CatalogueText } from '../council/catalogue.ts'
import type { Session } from '../council/session.ts'
import type { CouncilText } from '../pages/page.ts'
import { MAX_TITLE_LENGTH } from '../text/titles.ts'
import { distinctiveTermsOf, isTechnical } from './distinctive-terms.ts'
import {
  createMandateLineFinder,
  hasSeparateTopics,
  type LineLikeness,
} from './mandate-line-finder.ts'
import { principalCountries, SAME_MANDATE_LINE, SAME_TOPIC } from './mandate-lines.ts'
import type { MatchKeys } from './match-keys.ts'
import { type Phrase, similarity } from './phrase.ts'
import { namesReview } from './review.ts'
import { type StateNames, stateWordsOf } from './state-words.ts'
import { readTitle, type Title } from './title.ts'

/** What a text on a page is about. */
export interface TextTopic {
  symbol: string | null
  /** Whether the catalogue has it. */
  known: boolean
  draft: string | null
  session: string | null
  /** The day of adoption, or the last of its session, where the catalogue knows it. */
  date: string | null
  /** In English where the catalogue knows the text; as the page has it otherwise. */
  title: string
  /** The state whose situation it is, or null. */
  country: string | null
  /** Places in `MatchKeys.lines` with likeness; at most one but for new titles. */
  lines: LineLikeness[]
  /** On a state with so many separate topics that a letter is on one of them only. */
  hasSeparateTopics: boolean
  /** The outcome of the universal periodic review of its state: no part of its situation. */
  review: boolean
  /** Of technical cooperation, not of the situation. */
  technical: boolean
  /** What the title of a text on a country tells beyond the country. */
  distinctiveTerms: () => Phrase
  /** The title as it is compared. */
  reading: () => Title
}

export interface TextTopicInput {
  keys: MatchKeys
  texts: readonly CatalogueText[]
  sessions: readonly Session[]
  states: StateNames
}

/** Understands texts: those of the catalogue by their symbol, others by their titles alone. */
export function createTextTopics({ keys, texts, sessions, states }: TextTopicInput) {
  const places = new Map(texts.map((text, place) => [text.symbol, place]))
  const sessionOf = new Map(sessions.map((session) => [session.number, session]))
  const principal = principalCountries(texts)
  const options = { vocabulary: keys.vocabulary, stateWords: stateWordsOf(states, texts) }
  const lineFinder = createMandateLineFinder(
    { texts, lines: keys.lines, lineOf: keys.lineOf },
    options,
  )

  const linesOf = (
    reading: () => Title,
    country: string | null,
    distinctiveTerms: () => Phrase,
  ): LineLikeness[] => {
    if (country === null) {
      return lineFinder
        .thematic(reading())
        .filter(([, likeness]) => likeness >= SAME_MANDATE_LINE)
        .slice(0, 1)
    }
    const lines = lineFinder.state(country)
    const separateTopic = lines.find(
      (line) =>
        line.separateTopic &&
        line.distinctiveTerms.some((other) => similarity(distinctiveTerms(), other) >= SAME_TOPIC),
    )
    const line = separateTopic ?? lines.find((candidate) => !candidate.separateTopic)
    return line ? [[line.line, 1]] : []
  }

  /** What a title tells by itself; the Council has the same ones session after session. */
  const titleTopicOf = keepLast((title: string, countries: readonly string[]): TitleTopic => {
    const country = principal(countries)
    const distinctiveTerms = once(() => distinctiveTermsOf(title, countries, options))
    const reading = once(() => readTitle(title, keys.vocabulary))
    return {
      title,
      country,
      review: country !== null && namesReview(title),
      hasSeparateTopics: country !== null && hasSeparateTopics(lineFinder.state(country)),
      technical: isTechnical(title),
      distinctiveTerms,
      reading,
      ownLines: once(() => linesOf(reading, country, distinctiveTerms)),
    }
  })

  return (text: CouncilText): TextTopic => {
    const place = text.symbol === null ? undefined : places.get(text.symbol)
    const known = place === undefined ? undefined : texts[place]
    const session = text.session === null ? undefined : sessionOf.get(text.session)
    const title = known?.title || text.title || (session?.kind === 'special' ? session.title : '')
    const { ownLines, ...titleTopic } = titleTopicOf(title, known?.countries, () =>
      states.find(title.slice(0, MAX_TITLE_LENGTH)),
    )
    const line = place === undefined ? undefined : keys.lineOf[place]
    const lines = line === undefined ? ownLines : (): LineLikeness[] => [[line, 1]]
    return {
      ...titleTopic,
      symbol: text.symbol,
      known: known !== undefined,
      draft: text.draft,
      session: text.session,
      date: known?.date ?? session?.end ?? null,
      lines: titleTopic.review ? [] : lines(),
    }
  }
}

/** What a title tells, whatever the session. */
interface TitleTopic
  extends Pick<
    TextTopic,
    | 'title'
    | 'country'
    | 'review'
    | 'hasSeparateTopics'
    | 'technical'
    | 'distinctiveTerms'
    | 'reading'
  > {
  ownLines: () => LineLikeness[]
}

/** Titles whose telling is kept: more than a page has, as many as the Council has adopted. */
const KEPT_TITLES = 2_000

/** Keeps what was understood of titles whose countries are to be found in the title itself. */
function keepLast(understand: (title: string, countries: readonly string[]) => TitleTopic) {
  const kept = new Map<string, TitleTopic>()
  return (
    title: string,
    countries: readonly string[] | undefined,
    find: () => string[],
  ): TitleTopic => {
    if (countries) return understand(title, countries)
    const known = kept.get(title)
    if (known) return known
    const titleTopic = understand(title, find())
    if (kept.size >= KEPT_TITLES) kept.clear()
    if (title.length <= MAX_TITLE_LENGTH) kept.set(title, titleTopic)
    return titleTopic
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
