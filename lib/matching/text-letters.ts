import type { LetterHeader } from '../letters/letter.ts'
import { type Standing, speaksAcross, standingOf } from './across.ts'
import type { Speakers } from './direct.ts'
import type { MatchKeys } from './keys.ts'
import {
  type LetterIndex,
  type LetterPlace,
  type NearLetter,
  withoutRevision,
} from './letter-index.ts'
import { SAME_LINE } from './lines.ts'
import type { Match } from './match.ts'
import { reasonsFor } from './reasons.ts'
import { isOfCycle } from './review.ts'
import type { TextMatter } from './text-matter.ts'
import { createTitleIndex, type TitleIndex } from './title-index.ts'

export interface TextLettersInput {
  headers: readonly LetterHeader[]
  keys: MatchKeys
  index: LetterIndex
}

/** The matches of a text; `direct` are the letters of its session that speak to it. */
export type TextLetters = (text: TextMatter, direct: Speakers) => Match[]

/** Related matches score below all direct ones, the nearer in line and sessions the higher. */
const RELATED = { base: 0.2, line: 0.25, nearness: 0.15 }
/** A letter on the review whose outcome a text adopts. */
const OF_CYCLE = 0.85
/** The distance in sessions at which nearness is halved. */
const HALF_NEAR = 6

/** Finds the letters for a text, direct and related ones, in no order. */
export function createTextLetters({ headers, keys, index }: TextLettersInput): TextLetters {
  const { lines } = keys
  let thematic: TitleIndex<LetterPlace> | null = null
  const standings: Standing[] = []

  function onReview({ country }: TextMatter): NearLetter[] {
    const letters = country === null ? [] : (index.byReview.get(country) ?? [])
    return letters.map((letter) => ({ letter, likeness: 1 }))
  }

  /** Letters near to the text's line, its state or, for a new text on a theme, its title. */
  function nearLetters(text: TextMatter): readonly NearLetter[] {
    if (text.review) return onReview(text)
    const [line, ...more] = text.lines
    if (line && more.length === 0 && (text.known || text.country !== null)) {
      return index.byLine.get(line[0]) ?? []
    }
    const near = new Map<LetterPlace, number>()
    const add = (letter: LetterPlace, likeness: number) =>
      near.set(letter, Math.max(likeness, near.get(letter) ?? 0))
    for (const [line, share] of text.lines) {
      for (const { letter, likeness } of index.byLine.get(line) ?? []) {
        add(letter, likeness * share)
      }
    }
    if (text.country !== null) {
      if (text.lines.length > 0) return listed(near)
      for (const letter of index.byFocus.get(text.country) ?? []) add(letter, 1)
      return listed(near)
    }
    if (text.known) return listed(near)
    thematic ??= createTitleIndex(
      index.thematic.map((key) => ({ title: headers[key]?.subject ?? '', key })),
      keys.vocabulary,
    )
    for (const [letter, likeness] of thematic.find(text.reading())) {
      if (likeness >= SAME_LINE) add(letter, likeness)
    }
    return listed(near)
  }

  /** How strongly a letter near to a text speaks to it, or null where it is only of its matter. */
  function directionOf(letter: LetterPlace, text: TextMatter, likeness: number): number | null {
    const header = headers[letter]
    const key = keys.letters[letter]
    if (!header || !key) return null
    if (text.review) return isOfCycle(header, text) ? OF_CYCLE : null
    if (key.review) return null
    standings[letter] ??= standingOf(header, key, lines)
    return speaksAcross({ header, key, standing: standings[letter], text, likeness, lines })
  }

  return (text, speakers) => {
    const reasons = reasonsFor(text, lines)
    const found: Match[] = []
    const shown = new Set<LetterPlace>()
    const show = (letter: LetterPlace, direction: number | null, likeness = 1) => {
      const header = headers[letter]
      const key = keys.letters[letter]
      if (!header || !key || shown.has(letter)) return
      shown.add(letter)
      const { id } = header
      const why = reasons(header, key)
      if (direction !== null) found.push({ id, tier: 'direct', score: direction, reasons: why })
      else {
        const score = relatedScore(header, text, likeness)
        found.push({ id, tier: 'related', score, reasons: why })
      }
    }
    const drafted =
      text.draft === null ? undefined : index.bySymbol.get(withoutRevision(text.draft))
    for (const letter of drafted ?? []) show(letter, 1)
    for (const [letter, strength] of speakers) show(letter, strength)
    for (const { letter, likeness } of nearLetters(text)) {
      if (!shown.has(letter)) show(letter, directionOf(letter, text, likeness), likeness)
    }
    for (const letter of text.symbol === null ? [] : (index.bySymbol.get(text.symbol) ?? [])) {
      show(letter, null)
    }
    return found
  }
}

function listed(near: ReadonlyMap<LetterPlace, number>): NearLetter[] {
  return [...near].map(([letter, likeness]) => ({ letter, likeness }))
}

function relatedScore({ sessions }: LetterHeader, { session }: TextMatter, likeness: number) {
  let nearness = 0
  for (const other of sessions) {
    const distance = Math.abs(Number(other) - Number(session))
    if (Number.isFinite(distance)) nearness = Math.max(nearness, HALF_NEAR / (HALF_NEAR + distance))
  }
  const score = RELATED.base + RELATED.line * likeness + RELATED.nearness * nearness
  return Math.round(score * 1000) / 1000
}
