import { lazy } from '../remember.ts'
import type { AssignedLetters } from './assign-letters.ts'
import { createCrossSessionSignal } from './cross-session.ts'
import { factsOf, type LetterFacts } from './letter-facts.ts'
import {
  type IndexedLetter,
  type LetterIndex,
  type LetterLikeness,
  withoutRevision,
} from './letter-index.ts'
import { SAME_MANDATE_LINE } from './mandate-lines.ts'
import type { MatchKeys } from './match-keys.ts'
import { namesResolution } from './names-resolution.ts'
import type { Match, Tier } from './page-matches.ts'
import { reasonsFor } from './reasons.ts'
import { isOfCycle } from './review.ts'
import type { Score } from './score.ts'
import { type Signals, signal } from './signals.ts'
import type { TextTopic } from './text-topic.ts'
import { createTitleIndex } from './title-index.ts'

export interface TextLettersInput {
  keys: Pick<MatchKeys, 'vocabulary' | 'lines'>
  index: LetterIndex
  score: Score
}

/** The matches of a text; `assigned` are the letters of its session that are about it. */
export type TextLetters = (text: TextTopic, assigned?: AssignedLetters) => Match[]

/** The distance in sessions at which nearness is halved. It steers the order alone. */
const SESSIONS_TO_HALF = 6

/** Finds the letters for a text, direct and related ones, in no order. */
export function createTextLetters({
  keys: { vocabulary, lines },
  index,
  score,
}: TextLettersInput): TextLetters {
  const crossSessionSignal = createCrossSessionSignal(lines)
  const thematic = lazy(() =>
    createTitleIndex(
      index.thematic.map((letter) => ({ title: letter.header.subject, key: letter })),
      vocabulary,
    ),
  )

  /** The letters on the text's mandate line, its state or, for a new text on a theme, its title. */
  function candidateLetters(text: TextTopic): readonly LetterLikeness[] {
    const { country, known, review, line } = text
    if (review) return wholly(index.byReview.get(country) ?? [])
    const ofLine = line ? (index.byLine.get(line[0]) ?? []) : []
    if (line && (known || country !== null)) return ofLine
    if (country !== null) return wholly(index.byFocus.get(country) ?? [])
    if (known) return []
    const likenesses = new Map<IndexedLetter, number>()
    const add = (letter: IndexedLetter, likeness: number) =>
      likenesses.set(letter, Math.max(likeness, likenesses.get(letter) ?? 0))
    for (const { letter, likeness } of ofLine) add(letter, likeness * (line?.[1] ?? 0))
    for (const [letter, likeness] of thematic().find(text.reading())) {
      if (likeness >= SAME_MANDATE_LINE) add(letter, likeness)
    }
    return [...likenesses].map(([letter, likeness]) => ({ letter, likeness }))
  }

  /** The signal that a candidate is about the very text; null where it is only on its subject. */
  function directSignals({ letter, likeness }: LetterLikeness, text: TextTopic): Signals | null {
    if (text.review) return isOfCycle(letter.header, text) ? signal('review-cycle') : null
    return factsOf(letter, lines).review ? null : crossSessionSignal(letter, text, likeness)
  }

  return (text, assigned = new Map()) => {
    const reasons = reasonsFor(text, lines)
    const found: Match[] = []
    // The letters that may come up twice; most come as candidates alone, each once.
    const shown = new Set<IndexedLetter>()
    const matchOf = (letter: IndexedLetter, tier: Tier) => {
      return { id: letter.header.id, tier, reasons: reasons(letter) }
    }
    const add = (letter: IndexedLetter, tier: Tier, signals: Signals) => {
      found.push(score(matchOf(letter, tier), signals))
    }
    const show = (letter: IndexedLetter, tier: Tier, signals: Signals) => {
      if (shown.has(letter)) return
      shown.add(letter)
      add(letter, tier, signals)
    }
    const draft = text.draft && withoutRevision(text.draft)
    for (const letter of index.bySymbol.get(draft) ?? []) {
      show(letter, 'direct', signal('names-draft'))
    }
    for (const [letter, signals] of assigned) show(letter, 'direct', signals)
    const citing = index.bySymbol.get(text.symbol) ?? []
    const number = Number(text.session)
    for (const candidate of candidateLetters(text)) {
      const { letter, likeness } = candidate
      if (shown.size > 0 && shown.has(letter)) continue
      if (citing.length > 0 && citing.includes(letter)) shown.add(letter)
      const direct = directSignals(candidate, text)
      if (direct) add(letter, 'direct', direct)
      else {
        const near = nearness(factsOf(letter, lines), number)
        found.push(score.related(matchOf(letter, 'related'), likeness, near))
      }
    }
    for (const letter of citing) {
      if (namesResolution(letter.header) === text.symbol) {
        show(letter, 'direct', signal('subject-names-resolution'))
      }
      const nearby = signal('session-nearness', nearness(factsOf(letter, lines), number))
      show(letter, 'related', { ...signal('cites-text'), ...nearby })
    }
    return found
  }
}

function wholly(letters: readonly IndexedLetter[]): LetterLikeness[] {
  return letters.map((letter) => ({ letter, likeness: 1 }))
}

/** How near the letter's nearest session is to one of a number, 0 to 1; 0 for special sessions. */
function nearness({ nearSessionNumbers }: LetterFacts, session: number): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const other of nearSessionNumbers) {
    const distance = Math.abs(other - session)
    if (distance < nearest) nearest = distance
  }
  return SESSIONS_TO_HALF / (SESSIONS_TO_HALF + nearest)
}
