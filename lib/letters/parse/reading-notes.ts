import { grouped } from './reading-limits.ts'
import { type Block, cleanLine } from './source-blocks.ts'

/** How much of the text that was left out is shown. */
const MAX_SHOWN_LENGTH = 300

/** The sentence on texts that were struck through or hidden; none when there are none. */
export function removedTextNotes(texts: readonly string[]): string[] {
  const all = cleanLine(texts.join(' · '))
  if (all === '') return []
  const shown = all.length > MAX_SHOWN_LENGTH ? `${all.slice(0, MAX_SHOWN_LENGTH)}…` : all
  return [`Text that is struck through or hidden was left out: “${shown}”.`]
}

/** The blocks of a footnote or endnote, the `index`-th of its file: nobody who is named in it signs. */
export function footnoteBlocks(blocks: Block[], index: number): Block[] {
  return blocks.map((block, at) => ({
    ...block,
    kind: 'paragraph',
    text: at === 0 ? `[${index + 1}] ${block.text}` : block.text,
    cells: [],
    isNote: true,
  }))
}

/** The sentence on so many characters that could not be decoded; none when there are none. */
export function damagedCharacterNotes(count: number): string[] {
  if (count === 0) return []
  return count === 1
    ? ['One character of this file is damaged: it is shown as \uFFFD in the text.']
    : [
        `${grouped(count)} characters of this file are damaged: they are shown as \uFFFD in the text.`,
      ]
}
