import type { BlockLabel } from './block-label.ts'
import { LETTER_WORD } from './cue-patterns.ts'
import type { LabelledBlocks } from './labelled-blocks.ts'

/** A letter's part of a source: blocks `start` to `end`, exclusive. */
export interface Part {
  start: number
  end: number
}

const MAX_HEAD_BLOCKS = 8

/**
 * Takes the letters of one page apart. A second letter begins where, after one that is signed,
 * another salutation stands; its head reaches back to the heading or title before it.
 */
export function splitLetters(labelled: LabelledBlocks): Part[] {
  const { labels } = labelled
  const whole = [{ start: 0, end: labels.length }]
  const salutations = labels.flatMap((label, index) => (label === 'salutation' ? [index] : []))
  if (salutations.length < 2) return whole
  const cuts: number[] = []
  for (const salutation of salutations.slice(1)) {
    const from = cuts.at(-1) ?? 0
    const sentences = labels.slice(from, salutation).filter((label) => label === 'prose').length
    const after = labels.slice(salutation).filter((label) => label === 'prose').length
    if (sentences < 1 || after < 1) continue
    const head = headOf(labelled, salutation, from)
    if (isSigned(labels.slice(from, head))) cuts.push(head)
  }
  if (cuts.length === 0) return whole
  return [0, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? labels.length }))
}

/** Whether names stand below a closing, or below what announces them. */
function isSigned(labels: readonly BlockLabel[]): boolean {
  const end = labels.findLastIndex((label) => ENDING.has(label))
  return end !== -1 && (labels[end] === 'opener-inline' || labels.slice(end).includes('name'))
}

const ENDING: ReadonlySet<BlockLabel> = new Set(['opener', 'opener-inline', 'valediction'])

function headOf({ blocks, labels }: LabelledBlocks, salutation: number, from: number): number {
  for (
    let index = salutation - 1;
    index > Math.max(from, salutation - MAX_HEAD_BLOCKS);
    index -= 1
  ) {
    const block = blocks[index]
    if (!block || labels[index] === 'prose') break
    if (block.kind === 'heading' || LETTER_WORD.test(block.text)) return index
  }
  return salutation
}
