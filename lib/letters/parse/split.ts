import type { Register } from '../register.ts'
import { LETTER_WORD } from './cues.ts'
import { findZones, type MarkedBlocks } from './zones.ts'

/** A letter's part of a source: blocks `start` to `end`, exclusive. */
export interface Part {
  start: number
  end: number
}

const HEAD_REACH = 8

/**
 * Takes the letters of one page apart. A second letter begins where, after one that is signed,
 * another salutation stands; its head reaches back to the heading or title before it.
 */
export function splitLetters(marked: MarkedBlocks, register: Register): Part[] {
  const { marks } = marked
  const whole = [{ start: 0, end: marks.length }]
  const salutations = marks.flatMap((mark, index) => (mark === 'salutation' ? [index] : []))
  if (salutations.length < 2) return whole
  const cuts: number[] = []
  for (const salutation of salutations.slice(1)) {
    const from = cuts.at(-1) ?? 0
    const sentences = marks.slice(from, salutation).filter((mark) => mark === 'prose').length
    const after = marks.slice(salutation).filter((mark) => mark === 'prose').length
    if (sentences < 1 || after < 1) continue
    const head = headOf(marked, salutation, from)
    const before = { blocks: marked.blocks.slice(from, head), marks: marks.slice(from, head) }
    if (findZones(before, register).some(({ by }) => by !== 'place')) cuts.push(head)
  }
  if (cuts.length === 0) return whole
  return [0, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? marks.length }))
}

function headOf({ blocks, marks }: MarkedBlocks, salutation: number, from: number): number {
  for (let index = salutation - 1; index > Math.max(from, salutation - HEAD_REACH); index -= 1) {
    const block = blocks[index]
    if (!block || marks[index] === 'prose') break
    if (block.kind === 'heading' || LETTER_WORD.test(block.text)) return index
  }
  return salutation
}
