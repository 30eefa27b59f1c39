import type { ReadingNote } from './reading-note.ts'
import { type Block, cleanLine } from './source-blocks.ts'

/** How much of the text that was left out is shown. */
const MAX_SHOWN_LENGTH = 300

/** The note on texts that were struck through or hidden; none when there are none. */
export function removedTextNotes(texts: readonly string[]): ReadingNote[] {
  const all = cleanLine(texts.join(' · '))
  if (all === '') return []
  const shown = all.length > MAX_SHOWN_LENGTH ? `${all.slice(0, MAX_SHOWN_LENGTH)}…` : all
  return [{ code: 'removed-text', text: shown }]
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

/** The note on so many characters that could not be decoded; none when there are none. */
export function damagedCharacterNotes(count: number): ReadingNote[] {
  return count === 0 ? [] : [{ code: 'damaged-characters', n: count }]
}
