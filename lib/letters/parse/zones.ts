import type { Register } from '../register.ts'
import { isEarlier, type Mark, markOf, mayBeName } from './marks.ts'
import { cleanName, splitInlineList } from './names.ts'
import { ORGANIZATION_WORD } from './person-cues.ts'
import { isPlaceAndDate } from './place-and-date.ts'
import type { Block } from './source-blocks.ts'

/** Blocks `start` to `end` (exclusive) that hold those who sign, and what announced them. */
export interface Zone {
  start: number
  end: number
  /** Index of the block that announces them, or null where only the place tells. */
  announced: number | null
  by: 'opener' | 'valediction' | 'place'
}

export interface MarkedBlocks {
  blocks: Block[]
  marks: Mark[]
}

export function markBlocks(blocks: Block[]): MarkedBlocks {
  return { blocks, marks: blocks.map(markInPlace) }
}

/** `markOf` that knows dates too: to read them takes a library, which is not loaded into pages. */
function markInPlace(block: Block): Mark {
  const mark = markOf(block)
  return mark === 'name' && block.kind !== 'row' && isPlaceAndDate(block.text) ? 'noise' : mark
}

/**
 * Where the signatories stand. A list is taken when a heading or the letter's closing announces
 * it; lists that belong to an earlier letter, or after which the letter goes on, are passed over
 * when there is a better one. Without any announcement the last run of names after the text counts.
 */
export function findZones(marked: MarkedBlocks, register: Register): Zone[] {
  const zones: Zone[] = []
  for (const [index, mark] of marked.marks.entries()) {
    if (mark !== 'opener' && mark !== 'opener-inline' && mark !== 'valediction') continue
    const last = zones.at(-1)
    if (last && index < last.end) continue
    if (isAboutEarlier(marked, index)) continue
    const zone = grow(marked, index, register)
    if (zone) zones.push(zone)
  }
  const chosen = choose(marked, zones, register)
  if (chosen.length > 0) return chosen
  const run = lastRun(marked, register)
  return run ? [run] : []
}

function isAboutEarlier({ blocks, marks }: MarkedBlocks, index: number): boolean {
  if (marks[index] === 'valediction') return false
  const own = blocks[index]?.text ?? ''
  return isEarlier(own)
}

function grow(marked: MarkedBlocks, announced: number, register: Register): Zone | null {
  const { blocks, marks } = marked
  const inline = marks[announced] === 'opener-inline'
  const start = inline ? announced : announced + 1
  let end = start
  let names = 0
  let skipped = 0
  for (let index = start; index < blocks.length; index += 1) {
    const mark = marks[index]
    const block = blocks[index]
    if (!block || mark === 'stop') break
    if (mark === 'salutation' && index > announced + 1) break
    if (mark === 'opener' && isEarlier(block.text)) break
    if (mark === 'prose' && !isNamesProse(block, register, names)) {
      // "Thank you for your attention." between "Sincerely" and the names.
      if (names > 0 || skipped >= 2) break
      skipped += 1
      continue
    }
    if (mark === 'name' || mark === 'prose' || mark === 'opener-inline') names += 1
    end = index + 1
  }
  return names > 0
    ? { start, end, announced, by: marks[announced] === 'valediction' ? 'valediction' : 'opener' }
    : null
}

/** A long block that is a list of names, or a long point of a list of names. */
function isNamesProse(block: Block, register: Register, names: number): boolean {
  if (mayBeName(block.text)) return true
  if (block.kind === 'entry' && names > 1 && !/[.!?]$/.test(block.text) && block.text.length < 260)
    return true
  return (
    splitInlineList(block.text, register) !== null &&
    !/[.!?。]\s+\p{Lu}/u.test(block.text.slice(0, -1).replace(/\b(?:Inc|St|Dr)\./gu, ''))
  )
}

function choose(marked: MarkedBlocks, zones: Zone[], register: Register): Zone[] {
  const scored = zones.map((zone) => ({ zone, score: score(marked, zone, register) }))
  const best = scored.reduce<{ zone: Zone; score: number } | null>(
    (top, next) => (top === null || next.score > top.score ? next : top),
    null,
  )
  if (!best || best.score <= 0) return []
  const first = scored.indexOf(best)
  let from = first
  let to = first
  while (from > 0 && near(marked, scored[from - 1]?.zone, scored[from]?.zone)) from -= 1
  while (to + 1 < scored.length && near(marked, scored[to]?.zone, scored[to + 1]?.zone)) to += 1
  return scored.slice(from, to + 1).map(({ zone }) => zone)
}

function near({ marks }: MarkedBlocks, before: Zone | undefined, after: Zone | undefined): boolean {
  if (!before || !after) return false
  const between = marks.slice(before.end, after.announced ?? after.start)
  return (
    between.length <= 4 &&
    !between.includes('salutation') &&
    between.filter((mark) => mark === 'prose').length <= 2
  )
}

function score(marked: MarkedBlocks, zone: Zone, register: Register): number {
  const { blocks, marks } = marked
  let evidence = 0
  for (let index = zone.start; index < zone.end; index += 1) {
    const block = blocks[index]
    if (
      !block ||
      (marks[index] !== 'name' && marks[index] !== 'opener-inline' && marks[index] !== 'prose')
    )
      continue
    const name = cleanName(block.text)
    evidence += register.find(name) ? 2 : ORGANIZATION_WORD.test(name) ? 1 : 0.4
  }
  const following = marks.slice(zone.end)
  const letterGoesOn = following.filter((mark) => mark === 'prose').length
  const closesLater = following.includes('valediction')
  const bonus = zone.by === 'opener' ? 6 : 4
  const penalty = closesLater && letterGoesOn > 1 ? 0.25 : letterGoesOn > 4 ? 0.6 : 1
  return (Math.min(evidence, 30) + bonus) * penalty
}

/** The last run of three or more names that follows the letter's sentences. */
function lastRun(marked: MarkedBlocks, register: Register): Zone | null {
  const { blocks, marks } = marked
  const stop = marks.findIndex(
    (mark, index) =>
      mark === 'stop' && marks.slice(0, index).filter((m) => m === 'prose').length > 2,
  )
  const limit = stop === -1 ? blocks.length : stop
  let end = limit
  while (end > 0) {
    while (end > 0 && marks[end - 1] !== 'name') end -= 1
    let start = end
    while (
      start > 0 &&
      (marks[start - 1] === 'name' || marks[start - 1] === 'group' || marks[start - 1] === 'noise')
    )
      start -= 1
    const names = blocks.slice(start, end).map((block) => cleanName(block.text))
    const known = names.filter(
      (name) => register.find(name) !== null || ORGANIZATION_WORD.test(name),
    ).length
    const sentences = marks.slice(0, start).filter((mark) => mark === 'prose').length
    if (sentences > 1 && names.length >= 3 && known >= names.length * 0.5)
      return { start, end, announced: null, by: 'place' }
    end = start
    if (sentences <= 1) return null
  }
  return null
}
