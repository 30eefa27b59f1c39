import type { Register } from '../register.ts'
import { type BlockLabel, isAboutEarlierLetter, labelOf, mayBeName } from './block-label.ts'
import { isDateline } from './dateline.ts'
import { cleanName, splitInlineList } from './names.ts'
import { ORGANIZATION_WORD } from './person-patterns.ts'
import type { Block } from './source-blocks.ts'

/** Blocks `start` to `end` (exclusive) that hold those who sign, and what announced them. */
export interface SignatoryList {
  start: number
  end: number
  /** Index of the block that announces them, or null where only the place tells. */
  headingIndex: number | null
  announcedBy: 'opener' | 'valediction' | 'position'
}

export interface LabelledBlocks {
  blocks: Block[]
  labels: BlockLabel[]
}

export function labelBlocks(blocks: Block[]): LabelledBlocks {
  return { blocks, labels: blocks.map(labelWithDates) }
}

/** `markOf` that knows dates too: to read them takes a library, which is not loaded into pages. */
function labelWithDates(block: Block): BlockLabel {
  const label = labelOf(block)
  return label === 'name' && block.kind !== 'row' && isDateline(block.text) ? 'noise' : label
}

/**
 * Finds the lists of signatories. A list is taken when a heading or the letter's closing announces
 * it; lists that belong to an earlier letter, or after which the letter goes on, are passed over
 * when there is a better one. Without any announcement the last run of names after the text counts.
 */
export function findSignatoryLists(labelled: LabelledBlocks, register: Register): SignatoryList[] {
  const lists: SignatoryList[] = []
  for (const [index, label] of labelled.labels.entries()) {
    if (label !== 'opener' && label !== 'opener-inline' && label !== 'valediction') continue
    const last = lists.at(-1)
    if (last && index < last.end) continue
    if (label !== 'valediction' && isAboutEarlierLetter(labelled.blocks[index]?.text ?? ''))
      continue
    const list = extendList(labelled, index, register)
    if (list) lists.push(list)
  }
  const chosen = chooseLists(labelled, lists, register)
  if (chosen.length > 0) return chosen
  const run = lastRun(labelled, register)
  return run ? [run] : []
}

function extendList(
  labelled: LabelledBlocks,
  announced: number,
  register: Register,
): SignatoryList | null {
  const { blocks, labels } = labelled
  const inline = labels[announced] === 'opener-inline'
  const start = inline ? announced : announced + 1
  let end = start
  let names = 0
  let skipped = 0
  for (let index = start; index < blocks.length; index += 1) {
    const label = labels[index]
    const block = blocks[index]
    if (!block || label === 'stop') break
    if (label === 'salutation' && index > announced + 1) break
    if (label === 'opener' && isAboutEarlierLetter(block.text)) break
    if (label === 'prose' && !isNamesProse(block, register, names)) {
      // "Thank you for your attention." between "Sincerely" and the names.
      if (names > 0 || skipped >= 2) break
      skipped += 1
      continue
    }
    if (label === 'name' || label === 'prose' || label === 'opener-inline') names += 1
    end = index + 1
  }
  return names > 0
    ? {
        start,
        end,
        headingIndex: announced,
        announcedBy: labels[announced] === 'valediction' ? 'valediction' : 'opener',
      }
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

function chooseLists(
  labelled: LabelledBlocks,
  lists: SignatoryList[],
  register: Register,
): SignatoryList[] {
  const scored = lists.map((list) => ({ list, score: score(labelled, list, register) }))
  const best = scored.toSorted((one, other) => other.score - one.score)[0]
  if (!best || best.score <= 0) return []
  const first = scored.indexOf(best)
  let from = first
  let to = first
  while (from > 0 && areAdjacent(labelled, scored[from - 1]?.list, scored[from]?.list)) from -= 1
  while (to + 1 < scored.length && areAdjacent(labelled, scored[to]?.list, scored[to + 1]?.list))
    to += 1
  return scored.slice(from, to + 1).map(({ list }) => list)
}

function areAdjacent(
  { labels }: LabelledBlocks,
  before: SignatoryList | undefined,
  after: SignatoryList | undefined,
): boolean {
  if (!before || !after) return false
  const between = labels.slice(before.end, after.headingIndex ?? after.start)
  return (
    between.length <= 4 &&
    !between.includes('salutation') &&
    between.filter((label) => label === 'prose').length <= 2
  )
}

function score(labelled: LabelledBlocks, list: SignatoryList, register: Register): number {
  const { blocks, labels } = labelled
  let evidence = 0
  for (let index = list.start; index < list.end; index += 1) {
    const block = blocks[index]
    if (
      !block ||
      (labels[index] !== 'name' && labels[index] !== 'opener-inline' && labels[index] !== 'prose')
    )
      continue
    const name = cleanName(block.text)
    evidence += register.find(name) ? 2 : ORGANIZATION_WORD.test(name) ? 1 : 0.4
  }
  const following = labels.slice(list.end)
  const letterGoesOn = following.filter((label) => label === 'prose').length
  const closesLater = following.includes('valediction')
  const bonus = list.announcedBy === 'opener' ? 6 : 4
  const penalty = closesLater && letterGoesOn > 1 ? 0.25 : letterGoesOn > 4 ? 0.6 : 1
  return (Math.min(evidence, 30) + bonus) * penalty
}

/** The last run of three or more names that follows the letter's sentences. */
function lastRun(labelled: LabelledBlocks, register: Register): SignatoryList | null {
  const { blocks, labels } = labelled
  const stop = labels.findIndex(
    (label, index) =>
      label === 'stop' && labels.slice(0, index).filter((m) => m === 'prose').length > 2,
  )
  const limit = stop === -1 ? blocks.length : stop
  let end = limit
  while (end > 0) {
    while (end > 0 && labels[end - 1] !== 'name') end -= 1
    let start = end
    while (
      start > 0 &&
      (labels[start - 1] === 'name' ||
        labels[start - 1] === 'group' ||
        labels[start - 1] === 'noise')
    )
      start -= 1
    const names = blocks.slice(start, end).map((block) => cleanName(block.text))
    const known = names.filter(
      (name) => register.find(name) !== null || ORGANIZATION_WORD.test(name),
    ).length
    const sentences = labels.slice(0, start).filter((label) => label === 'prose').length
    if (sentences > 1 && names.length >= 3 && known >= names.length * 0.5)
      return { start, end, headingIndex: null, announcedBy: 'position' }
    end = start
    if (sentences <= 1) return null
  }
  return null
}
