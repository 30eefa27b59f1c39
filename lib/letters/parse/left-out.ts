import { type Block, cleanLine } from './source.ts'

/** How much of the text that was left out is shown. */
const SHOWN = 300

/** The sentence on texts that were struck through or hidden; none when there are none. */
export function takenOutNotes(texts: readonly string[]): string[] {
  const all = cleanLine(texts.join(' · '))
  if (all === '') return []
  const shown = all.length > SHOWN ? `${all.slice(0, SHOWN)}…` : all
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
