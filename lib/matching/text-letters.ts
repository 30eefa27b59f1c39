import type { LetterHeader } from '../letters/letter.ts'
import { speaksAcross } from './across.ts'
import type { Speakers } from './direct.ts'
import type { MatchKeys } from './keys.ts'
import { type LetterIndex, type LetterPlace, withoutRevision } from './letter-index.ts'
import { SAME_LINE } from './lines.ts'
import type { Match } from './match.ts'
import { reasonsFor } from './reasons.ts'
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
/** The distance in sessions at which nearness is halved. */
const HALF_NEAR = 6

/** Finds the letters for a text: direct first, then related, best first within a tier. */
export function createTextLetters({ headers, keys, index }: TextLettersInput): TextLetters {
  const { lines } = keys
  let thematic: TitleIndex<LetterPlace> | null = null

  /** Letters near to the text's line, its state or, for a new text on a theme, its title. */
  function nearLetters(text: TextMatter): Map<LetterPlace, number> {
    const near = new Map<LetterPlace, number>()
    const add = (letter: LetterPlace, likeness: number) =>
      near.set(letter, Math.max(likeness, near.get(letter) ?? 0))
    for (const [line, share] of text.lines) {
      for (const [letter, likeness] of index.byLine.get(line) ?? []) add(letter, likeness * share)
    }
    if (text.country !== null) {
      if (text.lines.length > 0) return near
      for (const letter of index.byFocus.get(text.country) ?? []) add(letter, 1)
      return near
    }
    if (text.known) return near
    thematic ??= createTitleIndex(
      index.thematic.map((key) => ({ title: headers[key]?.subject ?? '', key })),
      keys.vocabulary,
    )
    for (const [letter, likeness] of thematic.find(text.reading())) {
      if (likeness >= SAME_LINE) add(letter, likeness)
    }
    return near
  }

  return (text, speakers) => {
    const direct = new Map(speakers)
    const related = new Map<LetterPlace, number>()
    for (const [letter, likeness] of nearLetters(text)) {
      const header = headers[letter]
      const key = keys.letters[letter]
      if (!header || !key || direct.has(letter)) continue
      const strength = speaksAcross({ header, key, text, likeness, lines })
      if (strength === null) related.set(letter, relatedScore(header, text, likeness))
      else direct.set(letter, strength)
    }
    for (const letter of text.draft
      ? (index.bySymbol.get(withoutRevision(text.draft)) ?? [])
      : []) {
      direct.set(letter, 1)
    }
    for (const letter of text.symbol ? (index.bySymbol.get(text.symbol) ?? []) : []) {
      const header = headers[letter]
      if (header && !direct.has(letter)) related.set(letter, relatedScore(header, text, 1))
    }
    const reasons = reasonsFor(text, lines)
    const matchOf = (tier: Match['tier'], scores: Map<LetterPlace, number>) => {
      const matches: Match[] = []
      for (const [letter, score] of scores) {
        const header = headers[letter]
        const key = keys.letters[letter]
        if (!header || !key || (tier === 'related' && direct.has(letter))) continue
        matches.push({
          id: header.id,
          tier,
          score,
          reasons: reasons({ header, key }),
        })
      }
      return matches.sort((one, other) => other.score - one.score)
    }
    return [...matchOf('direct', direct), ...matchOf('related', related)]
  }
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
