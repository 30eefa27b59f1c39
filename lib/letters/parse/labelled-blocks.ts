import { type BlockLabel, labelOf } from './block-label.ts'
import { isDateline } from './dateline.ts'
import type { Block } from './source-blocks.ts'

export interface LabelledBlocks {
  blocks: Block[]
  labels: BlockLabel[]
}

export function labelBlocks(blocks: Block[]): LabelledBlocks {
  return { blocks, labels: blocks.map(labelWithDates) }
}

/** `labelOf` that knows dates too: to read them takes a library, which is not loaded into pages. */
export function labelWithDates(block: Block): BlockLabel {
  const label = labelOf(block)
  return label === 'name' && block.kind !== 'row' && isDateline(block.text) ? 'noise' : label
}
