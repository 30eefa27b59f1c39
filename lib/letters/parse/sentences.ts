import { isAsking } from './asking.ts'
import type { BlockLabel } from './block-label.ts'
import type { Block } from './source-blocks.ts'

const TITLES =
  /(?:\b(?:Mr|Ms|Mrs|Dr|Prof|H\.E|St|No|art|Inc|Sr|Sra|M|cf|e\.g|i\.e|U\.N|U\.S|vs)|\b\p{Lu})\.\s*$/u

/** The sentences of a text, in the rules of its language. */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = []
  for (const { segment } of segmenter(language).segment(text)) {
    const last = sentences.at(-1)
    if (last !== undefined && TITLES.test(last)) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

const MAX_ASK_LENGTH = 900
const MAX_ASKS = 40

/**
 * The sentences that ask, in the letter's own words; the points of a list that such a sentence
 * leads into are taken one by one.
 */
export function readAsks(
  blocks: Block[],
  labels: BlockLabel[],
  language: string,
  range: { start: number; end: number },
): { asks: string[]; lines: number[] } {
  const asks: string[] = []
  const lines: number[] = []
  const take = (sentence: string, line: number) => {
    if (asks.length >= MAX_ASKS || sentence.length > MAX_ASK_LENGTH || asks.includes(sentence))
      return
    asks.push(sentence)
    lines.push(line)
  }
  for (let line = range.start; line < range.end; line += 1) {
    const block = blocks[line]
    if (
      !block ||
      labels[line] === 'salutation' ||
      labels[line] === 'stop' ||
      block.kind === 'heading'
    )
      continue
    const leads = /[:：]\s*$/u.test(block.text) && isAsking(block.text)
    const points = leads ? pointsAfter(blocks, line, range.end) : 0
    if (points > 0) {
      for (let point = line + 1; point <= line + points; point += 1)
        take(blocks[point]?.text ?? '', point)
      line += points
      continue
    }
    for (const sentence of sentencesOf(block.text, language))
      if (isAsking(sentence)) take(sentence, line)
  }
  return { asks, lines }
}

function pointsAfter(blocks: Block[], line: number, end: number): number {
  let count = 0
  while (line + 1 + count < end && blocks[line + 1 + count]?.kind === 'entry') count += 1
  return count
}
