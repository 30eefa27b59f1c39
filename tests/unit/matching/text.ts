import type { LetterKey } from '../../../lib/matching/letter-key.ts'
import type { Line } from '../../../lib/matching/lines.ts'
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
    lines: [],
    divided: false,
    review: false,
    technical: false,
    residue: () => phraseOf([], EVEN),
    reading: () => readTitle(title, EVEN),
    ...given,
  }
}

/** What a letter is about: nothing, but for what is given. */
export function keyOf(given: Partial<LetterKey>): LetterKey {
  return {
    focus: [],
    anchors: [],
    wide: false,
    affair: false,
    review: false,
    near: null,
    twin: null,
    ...given,
  }
}

/** A thematic line, but for what is given. */
export function lineOf(given: Partial<Line>): Line {
  return {
    name: 'A line',
    country: null,
    apart: false,
    sessions: [],
    texts: 1,
    technicalSince: null,
    ...given,
  }
}
