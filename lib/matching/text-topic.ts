import type { CatalogueText } from '../council/catalogue.ts'
import type { Session } from '../council/session.ts'
import type { CouncilText } from '../pages/page.ts'
import { lazy, memoize } from '../remember.ts'
import { MAX_TITLE_LENGTH } from '../text/titles.ts'
import { distinctiveTermsOf, isTechnical } from './distinctive-terms.ts'
import {
  createMandateLineFinder,
  hasSeparateTopics,
  type LineLikeness,
  type StateLine,
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
  /** The catalogue has it. */
  known: boolean
  draft: string | null
  session: string | null
  /** The day of adoption, or the last of its session, where the catalogue knows it. */
  date: string | null
  /** In English where the catalogue knows the text; as the page has it otherwise. */
  title: string
  /** The state whose situation it is, or null. */
  country: string | null
  /** Its mandate line, with its likeness to it, or null. */
  line: LineLikeness | null
  /** On a state with so many separate topics that a letter is on one of them only. */
  hasSeparateTopics: boolean
  /** The outcome of the universal periodic review of its state: no part of its situation. */
  review: boolean
  /** Of technical cooperation, not of the situation. */
  technical: boolean
  /** What the title of a text on a country says beyond the country. */
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

/** Titles whose reading is kept: more than a page has, as many as the Council has adopted. */
const MAX_TITLES = 2_000

/** Understands texts: those of the catalogue by their symbol, others by their titles alone. */
export function createTextTopics({ keys, texts, sessions, states }: TextTopicInput) {
  const bySymbol = new Map(texts.map((text, index) => [text.symbol, { text, index }]))
  const byNumber = new Map(sessions.map((session) => [session.number, session]))
  const principal = principalCountries(texts)
  const context = { vocabulary: keys.vocabulary, stateWords: stateWordsOf(states, texts) }
  const lineFinder = createMandateLineFinder({ ...keys, texts }, context)

  function lineOf(
    { title, reading }: { title: string; reading: () => Title },
    country: string | null,
    terms: () => Phrase,
  ): LineLikeness | null {
    if (country === null) {
      const { contentWords } = reading().whole
      // Titles that are alike to the full are all of one line, see `SAME_MANDATE_LINE`.
      const own = contentWords.length > 0 ? lineFinder.titled(title) : undefined
      if (own !== undefined) return [own, 1]
      const [best] = lineFinder.thematic(reading())
      return best && best[1] >= SAME_MANDATE_LINE ? best : null
    }
    const lines = lineFinder.state(country)
    const isOnTopic = ({ separateTopic, distinctiveTerms }: StateLine) =>
      separateTopic && distinctiveTerms.some((other) => similarity(terms(), other) >= SAME_TOPIC)
    const line = lines.find(isOnTopic) ?? lines.find(({ separateTopic }) => !separateTopic)
    return line ? [line.line, 1] : null
  }

  /** What a title says by itself. */
  function topicOfTitle(title: string, countries: readonly string[]) {
    const country = principal(countries)
    const distinctiveTerms = lazy(() => distinctiveTermsOf(title, countries, context))
    const reading = lazy(() => readTitle(title, keys.vocabulary))
    return {
      title,
      country,
      review: country !== null && namesReview(title),
      hasSeparateTopics: country !== null && hasSeparateTopics(lineFinder.state(country)),
      technical: isTechnical(title),
      distinctiveTerms,
      reading,
      ownLine: lazy(() => lineOf({ title, reading }, country, distinctiveTerms)),
    }
  }

  /** The same of a title that names the countries itself: it comes back session after session. */
  const topicOfNewTitle = memoize(
    (title: string) => topicOfTitle(title, states.find(title.slice(0, MAX_TITLE_LENGTH))),
    { limit: MAX_TITLES },
  )

  return ({ symbol, draft, session: number, ...text }: CouncilText): TextTopic => {
    const known = symbol === null ? undefined : bySymbol.get(symbol)
    const session = number === null ? undefined : byNumber.get(number)
    const title =
      known?.text.title || text.title || (session?.kind === 'special' ? session.title : '')
    const { ownLine, ...topic } = known
      ? topicOfTitle(title, known.text.countries)
      : topicOfNewTitle(title)
    const line = known && keys.lineOf[known.index]
    const lineOfText = (): LineLikeness | null => (line === undefined ? ownLine() : [line, 1])
    return {
      ...topic,
      symbol,
      known: known !== undefined,
      draft,
      session: number,
      date: known?.text.date ?? session?.end ?? null,
      line: topic.review ? null : lineOfText(),
    }
  }
}
