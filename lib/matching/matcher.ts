import type { Catalogue } from '../council/catalogue.ts'
import type { LetterHeader } from '../letters/letter.ts'
import type { CouncilPage, CouncilText } from '../pages/page.ts'
import { runSteps, type Steps } from '../steps.ts'
import { MAX_TITLE_LENGTH } from '../text/titles.ts'
import { type AssignedLetters, assignLetters } from './assign-letters.ts'
import { indexLetters } from './letter-index.ts'
import { createLetterTopics } from './letter-topic.ts'
import { compileKeys, type MatchKeys } from './match-keys.ts'
import { inOrder } from './order.ts'
import { createPageLetters } from './page-letters.ts'
import type { Match, PageMatches, TextMatches } from './page-matches.ts'
import { createScore } from './score.ts'
import { type StateNames, stateWordsOf } from './state-words.ts'
import { createTextLetters } from './text-letters.ts'
import { createTextTopics, type TextTopic } from './text-topic.ts'

export interface MatchIndex {
  headers: readonly LetterHeader[]
  catalogue: Catalogue
  states: StateNames
  /** What `compileKeys` made of the same headers and catalogue; made here when left out. */
  keys?: MatchKeys
  /** Whether each match lists its signals; they are as large as the rest of it. */
  explain?: boolean
}

export interface Matcher {
  /** The letters for a page as a whole and for each of its texts, in the order of the page. */
  match(page: CouncilPage): PageMatches
  /** The same, in steps none of which takes long, however long the list is. */
  matchInSteps(page: CouncilPage): Steps<PageMatches>
}

/**
 * Makes a matcher of letters. It keeps what it has read of titles and subjects, so it is to be
 * made once and asked for every page.
 */
export function createMatcher({
  headers,
  catalogue,
  states,
  keys: compiled,
  explain = false,
}: MatchIndex): Matcher {
  const { texts, sessions } = catalogue
  const keys = compiled ?? compileKeys({ headers, catalogue, states })
  const index = indexLetters(headers, keys)
  const options = { vocabulary: keys.vocabulary, stateWords: stateWordsOf(states, texts) }
  const textTopic = remember(createTextTopics({ keys, texts, sessions, states }))
  const topicOf = createLetterTopics(headers, options)
  const score = createScore(explain)
  const textLetters = createTextLetters({ headers, keys, index, score })
  const pageLetters = createPageLetters({ headers, keys, index, textTopic, textLetters, score })
  const dates = new Map(headers.map(({ id, date }) => [id, date]))
  const ordered = (matches: Match[]) => inOrder(matches, (id) => dates.get(id))
  const adopted = Map.groupBy(texts, (text) => text.session)

  /** Texts of the catalogue that the page does not show, but that letters may speak to instead. */
  function siblingsOf(session: string, shown: readonly TextTopic[]): TextTopic[] {
    const symbols = new Set(shown.map(({ symbol }) => symbol))
    return (adopted.get(session) ?? [])
      .filter(({ symbol }) => !symbols.has(symbol))
      .map(({ symbol, title }) => textTopic({ symbol, draft: null, session, title, outcome: null }))
  }

  function* findDirect(shown: readonly TextTopic[]): Steps<Map<TextTopic, AssignedLetters>> {
    const direct = new Map<TextTopic, AssignedLetters>()
    for (const [session, ofSession] of Map.groupBy(shown, (topic) => topic.session)) {
      const addressed = session === null ? [] : (index.bySession.get(session) ?? [])
      const dated = session === null ? [] : (index.byDatedSession.get(session) ?? [])
      if (session === null || addressed.length + dated.length === 0) continue
      const all = [...ofSession, ...siblingsOf(session, ofSession)]
      const found = yield* assignLetters({
        texts: all,
        letters: [...addressed, ...dated],
        headers,
        keys,
        topicOf,
      })
      found.forEach((assigned, place) => {
        const topic = all[place]
        if (topic) direct.set(topic, assigned)
      })
    }
    return direct
  }

  /** A row of the list of sessions has the letters to its session. */
  function ofSession(text: CouncilText): TextMatches {
    const { session, title } = text
    const page: CouncilPage = { ...NO_PAGE, session, title }
    return { text, matches: ordered(pageLetters(page, [])) }
  }

  function* matchInSteps(page: CouncilPage): Steps<PageMatches> {
    const found: TextMatches[] = []
    if (page.kind === 'session-list') {
      for (const text of page.texts) {
        found.push(ofSession(text))
        yield
      }
      return { page, matches: [], texts: found }
    }
    const topics: { text: CouncilText; topic: TextTopic }[] = []
    for (const text of page.texts) {
      topics.push({ text, topic: textTopic(text) })
      yield
    }
    const direct = yield* findDirect(topics.map(({ topic }) => topic))
    for (const { text, topic } of topics) {
      found.push({ text, matches: ordered(textLetters(topic, direct.get(topic) ?? new Map())) })
      yield
    }
    return { page, matches: ordered(pageLetters(page, found)), texts: found }
  }

  return { match: (page) => runSteps(matchInSteps(page)), matchInSteps }
}

const NO_PAGE: CouncilPage = {
  kind: 'session',
  address: '',
  session: null,
  symbol: null,
  title: '',
  language: null,
  texts: [],
}

/** Texts whose topic is kept: those of some sessions. */
const MOST_TOPICS = 2_000

/** Keeps what was understood of texts: pages of one session show the same ones again. */
function remember(understand: (text: CouncilText) => TextTopic) {
  const kept = new Map<string, TextTopic>()
  return (text: CouncilText): TextTopic => {
    const key = [text.symbol, text.draft, text.session, text.title.slice(0, MAX_TITLE_LENGTH)].join(
      '\n',
    )
    const known = kept.get(key)
    if (known) return known
    const made = understand(text)
    if (kept.size >= MOST_TOPICS) kept.clear()
    kept.set(key, made)
    return made
  }
}
