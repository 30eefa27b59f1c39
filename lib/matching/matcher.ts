import type { Catalogue } from '../council/catalogue.ts'
import type { LetterHeader } from '../letters/letter.ts'
import type { CouncilPage, CouncilText } from '../pages/page.ts'
import { memoize } from '../remember.ts'
import { runSteps, type Steps } from '../steps.ts'
import { MAX_TITLE_LENGTH } from '../text/titles.ts'
import { type AssignedLetters, assignLetters } from './assign-letters.ts'
import { indexLetters } from './letter-index.ts'
import { createLetterTopics } from './letter-topic.ts'
import { compileKeys, type MatchKeys } from './match-keys.ts'
import { recency, sorted } from './order.ts'
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
  /** Whether each match lists its signals; they are as large as all other fields of it. */
  explain?: boolean
}

export interface Matcher {
  /** The letters for a page as a whole and for each of its texts, in the order of the page. */
  match(page: CouncilPage): PageMatches
  /** The same, in steps none of which takes long, however long the list is. */
  matchInSteps(page: CouncilPage): Steps<PageMatches>
}

/** Texts whose topic is kept: those of some sessions. */
const MAX_TOPICS = 2_000

/**
 * Makes a matcher of letters. It keeps what it has read of titles and subjects, so it is to be
 * made once and asked for every page.
 */
export function createMatcher({
  headers,
  catalogue,
  states,
  keys = compileKeys({ headers, catalogue, states }),
  explain = false,
}: MatchIndex): Matcher {
  const { texts } = catalogue
  const index = indexLetters(headers, keys)
  const textTopic = memoize(createTextTopics({ keys, ...catalogue, states }), {
    keyOf: ({ symbol, draft, session, title }: CouncilText) =>
      [symbol, draft, session, title.slice(0, MAX_TITLE_LENGTH)].join('\n'),
    limit: MAX_TOPICS,
  })
  const topicOf = createLetterTopics({
    vocabulary: keys.vocabulary,
    stateWords: stateWordsOf(states, texts),
  })
  const score = createScore(explain)
  const textLetters = createTextLetters({ keys, index, score })
  const pageLetters = createPageLetters({ index, textTopic, textLetters, score })
  const recencies = new Map(headers.map(({ id, date }) => [id, recency(date)]))
  const ordered = (matches: Match[]) => sorted(matches, (id) => recencies.get(id) ?? 0)
  const textsBySession = Map.groupBy(texts, ({ session }) => session)

  /** Texts of the catalogue that the page does not show, but that letters may be about instead. */
  function textsNotShown(session: string, shown: readonly TextTopic[]): TextTopic[] {
    const symbols = new Set(shown.map(({ symbol }) => symbol))
    return (textsBySession.get(session) ?? [])
      .filter(({ symbol }) => !symbols.has(symbol))
      .map(({ symbol, title }) => textTopic({ symbol, draft: null, session, title, outcome: null }))
  }

  function* findDirect(shown: readonly TextTopic[]): Steps<Map<TextTopic, AssignedLetters>> {
    const direct = new Map<TextTopic, AssignedLetters>()
    for (const [session, ofSession] of Map.groupBy(shown, (topic) => topic.session)) {
      const addressed = index.bySession.get(session) ?? []
      const letters = [...addressed, ...(index.byDatedSession.get(session) ?? [])]
      if (session === null || letters.length === 0) continue
      const all = [...ofSession, ...textsNotShown(session, ofSession)]
      const assigned = yield* assignLetters({ texts: all, letters, keys, topicOf })
      for (const [topic, ofTopic] of assigned) direct.set(topic, ofTopic)
    }
    return direct
  }

  function* matchInSteps(page: CouncilPage): Steps<PageMatches> {
    const found: TextMatches[] = []
    if (page.kind === 'session-list') {
      for (const text of page.texts) {
        const { session, title } = text
        const letters = pageLetters({ ...page, kind: 'session', session, title }, [])
        found.push({ text, matches: ordered(letters) })
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
      found.push({ text, matches: ordered(textLetters(topic, direct.get(topic))) })
      yield
    }
    return { page, matches: ordered(pageLetters(page, found)), texts: found }
  }

  return { match: (page) => runSteps(matchInSteps(page)), matchInSteps }
}
