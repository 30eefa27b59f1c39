import type { LetterHeader } from '../letters/letter.ts'
import type { AssignedLetters } from './assign-letters.ts'
import { crossSessionSignal, type LetterFacts, letterFacts } from './cross-session.ts'
import {
  type HeaderIndex,
  type LetterIndex,
  type LetterLikeness,
  withoutRevision,
} from './letter-index.ts'
import { SAME_MANDATE_LINE } from './mandate-lines.ts'
import type { MatchKeys } from './match-keys.ts'
import type { Match, Tier } from './page-matches.ts'
import { reasonsFor } from './reasons.ts'
import { isOfCycle } from './review.ts'
import type { Score } from './score.ts'
import { relatedSignals, type Signals, signal } from './signals.ts'
import type { TextTopic } from './text-topic.ts'
import { createTitleIndex, type TitleIndex } from './title-index.ts'

export interface TextLettersInput {
  headers: readonly LetterHeader[]
  keys: MatchKeys
  index: LetterIndex
  score: Score
}

/** The matches of a text; `direct` are the letters of its session that are about it. */
export type TextLetters = (text: TextTopic, direct: AssignedLetters) => Match[]

/** The distance in sessions at which nearness is halved. */
const SESSIONS_TO_HALF = 6

/** Finds the letters for a text, direct and related ones, in no order. */
export function createTextLetters({ headers, keys, index, score }: TextLettersInput): TextLetters {
  const { lines } = keys
  let thematic: TitleIndex<HeaderIndex> | null = null
  const factsOfLetters: LetterFacts[] = []

  function onReview({ country }: TextTopic): LetterLikeness[] {
    const letters = country === null ? [] : (index.byReview.get(country) ?? [])
    return letters.map((letter) => ({ letter, likeness: 1 }))
  }

  /** Letters near to the text's line, its state or, for a new text on a theme, its title. */
  function candidateLetters(text: TextTopic): readonly LetterLikeness[] {
    if (text.review) return onReview(text)
    const [line, ...more] = text.lines
    if (line && more.length === 0 && (text.known || text.country !== null)) {
      return index.byLine.get(line[0]) ?? []
    }
    const likenesses = new Map<HeaderIndex, number>()
    const add = (letter: HeaderIndex, likeness: number) =>
      likenesses.set(letter, Math.max(likeness, likenesses.get(letter) ?? 0))
    for (const [line, share] of text.lines) {
      for (const { letter, likeness } of index.byLine.get(line) ?? []) {
        add(letter, likeness * share)
      }
    }
    if (text.country !== null) {
      if (text.lines.length > 0) return listed(likenesses)
      for (const letter of index.byFocus.get(text.country) ?? []) add(letter, 1)
      return listed(likenesses)
    }
    if (text.known) return listed(likenesses)
    thematic ??= createTitleIndex(
      index.thematic.map((key) => ({ title: headers[key]?.subject ?? '', key })),
      keys.vocabulary,
    )
    for (const [letter, likeness] of thematic.find(text.reading())) {
      if (likeness >= SAME_MANDATE_LINE) add(letter, likeness)
    }
    return listed(likenesses)
  }

  /** The signal that a letter near to a text is about that very text; null where it is only of its topic. */
  function directSignals(letter: HeaderIndex, text: TextTopic, likeness: number): Signals | null {
    const header = headers[letter]
    const key = keys.letters[letter]
    if (!header || !key) return null
    if (text.review) return isOfCycle(header, text) ? signal('review-cycle') : null
    if (key.review) return null
    factsOfLetters[letter] ??= letterFacts(header, key, lines)
    return crossSessionSignal({ header, key, facts: factsOfLetters[letter], text, likeness, lines })
  }

  /** How near the letter's nearest session is to the text's, 0 to 1; 0 for special sessions. */
  function nearness(letter: HeaderIndex, { session }: TextTopic): number {
    let nearest = 0
    for (const other of headers[letter]?.sessions ?? []) {
      const distance = Math.abs(Number(other) - Number(session))
      if (Number.isFinite(distance)) {
        nearest = Math.max(nearest, SESSIONS_TO_HALF / (SESSIONS_TO_HALF + distance))
      }
    }
    return nearest
  }

  return (text, assigned) => {
    const reasons = reasonsFor(text, lines)
    const found: Match[] = []
    const shown = new Set<HeaderIndex>()
    const show = (letter: HeaderIndex, tier: Tier, signals: Signals) => {
      const header = headers[letter]
      const key = keys.letters[letter]
      if (!header || !key || shown.has(letter)) return
      shown.add(letter)
      found.push(score({ id: header.id, tier, reasons: reasons(header, key) }, signals))
    }
    const drafted =
      text.draft === null ? undefined : index.bySymbol.get(withoutRevision(text.draft))
    for (const letter of drafted ?? []) show(letter, 'direct', signal('names-draft'))
    for (const [letter, signals] of assigned) show(letter, 'direct', signals)
    for (const { letter, likeness } of candidateLetters(text)) {
      if (shown.has(letter)) continue
      const direct = directSignals(letter, text, likeness)
      if (direct) show(letter, 'direct', direct)
      else show(letter, 'related', relatedSignals(likeness, nearness(letter, text)))
    }
    for (const letter of text.symbol === null ? [] : (index.bySymbol.get(text.symbol) ?? [])) {
      const nearby = signal('session-nearness', nearness(letter, text))
      show(letter, 'related', { ...signal('cites-text'), ...nearby })
    }
    return found
  }
}

function listed(likenesses: ReadonlyMap<HeaderIndex, number>): LetterLikeness[] {
  return [...likenesses].map(([letter, likeness]) => ({ letter, likeness }))
}
