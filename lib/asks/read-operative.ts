import type { Block } from '../letters/parse/source-blocks.ts'
import { numberOf, subNumber } from './paragraph-number.ts'
import { joinTorn } from './torn-paragraphs.ts'
import { isSubNumber, type Paragraph } from './un-text.ts'

/**
 * Reads the operative paragraphs of a text, whose first block is the first of them. Word and web
 * pages may leave the numbers to their lists: such points are counted, those below a paragraph that
 * ends with a colon as its sub-paragraphs.
 */
export function readOperative(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let subs = 0
  for (const block of blocks) {
    const written = numberOf(block.text)
    const last = paragraphs.at(-1)
    if (written && (isSubNumber(written.number) ? last : follows(written.number, paragraphs))) {
      subs = isSubNumber(written.number) ? subs + 1 : 0
      paragraphs.push(written)
    } else if (!last || (block.kind === 'entry' && isEnded(last.text))) {
      const isSub = last !== undefined && (subs > 0 ? !opensAnew(last.text) : isColon(last.text))
      const number = isSub ? subNumber(subs) : String(1 + lastNumber(paragraphs))
      subs = isSub ? subs + 1 : 0
      paragraphs.push({ number, text: block.text })
    } else if (!isHeading(block)) last.text = joinTorn(last.text, block.text)
  }
  return paragraphs
}

/** Numbers of paragraphs only grow; a smaller one begins a line by chance, as a year does. */
function follows(number: string, paragraphs: readonly Paragraph[]): boolean {
  const next = Number.parseInt(number, 10)
  const last = lastNumber(paragraphs)
  return next >= last && next <= last + MOST_LEFT_OUT
}

/** Excerpts leave paragraphs out. */
const MOST_LEFT_OUT = 30

function lastNumber(paragraphs: readonly Paragraph[]): number {
  const last = paragraphs.findLast(({ number }) => !isSubNumber(number))
  return last ? Number.parseInt(last.number, 10) : 0
}

function isEnded(text: string): boolean {
  return /[;:.؛；：。]$/u.test(text)
}

function isColon(text: string): boolean {
  return /[:：]$/u.test(text)
}

/** Whether the next point of a list may be a paragraph again: the one before ended with a full stop. */
function opensAnew(text: string): boolean {
  return /[.。]$/u.test(text)
}

/** A heading within the text: short, set off, without an end of a sentence. */
function isHeading({ kind, strong, text }: Block): boolean {
  return (kind === 'heading' || strong) && text.length < 150 && !isEnded(text)
}
