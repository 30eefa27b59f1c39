import { UNKNOWN_AIMS } from '../../../lib/matching/letter-aims.ts'
import type { LetterKey } from '../../../lib/matching/letter-key.ts'
import type { MandateLine } from '../../../lib/matching/mandate-lines.ts'
import { phraseOf } from '../../../lib/matching/phrase.ts'
import type { TextTopic } from '../../../lib/matching/text-topic.ts'
import { readTitle } from '../../../lib/matching/title.ts'

const EVEN = { weights: {}, unknown: 1 }

/** A text of no state, line or symbol, but for what is given. */
export function topicOf(given: Partial<TextTopic>): TextTopic {
  const title = given.title ?? ''
  return {
    symbol: null,
    known: false,
    draft: null,
    session: null,
    date: null,
    title,
    country: null,
    line: null,
    hasSeparateTopics: false,
    review: false,
    technical: false,
    distinctiveTerms: () => phraseOf([], EVEN),
    reading: () => readTitle(title, EVEN),
    ...given,
  }
}

/** What a letter is about: nothing, but for what is given. */
export function keyOf(given: Partial<LetterKey>): LetterKey {
  return {
    focus: [],
    mandateLines: [],
    manyStates: false,
    councilAffair: false,
    review: false,
    aims: UNKNOWN_AIMS,
    topics: [],
    matters: [],
    coversSession: false,
    soughtText: null,
    datedSession: null,
    sameTitleText: null,
    ...given,
  }
}

/** A thematic line, but for what is given. */
export function lineOf(given: Partial<MandateLine>): MandateLine {
  return {
    name: 'A line',
    country: null,
    separateTopic: false,
    sessions: [],
    texts: 1,
    technicalSince: null,
    ...given,
  }
}
