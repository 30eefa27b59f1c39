import { type Block, cleanLine } from './source-blocks.ts'

/** Fewer lines with tabs under one another are no columns: "To: ⇥ …", "Date: ⇥ …". */
const MIN_ROWS = 3
/** A name without its country, say, among names with theirs. */
const MAX_SINGLE_CELL_LENGTH = 120

/** Splits a line at its tabs; gives one text where only a number or a label stands before them. */
export function tabbedParts(line: string): string[] {
  const parts = line
    .split('\t')
    .map(cleanLine)
    .filter((part) => part !== '')
  const [first = ''] = parts
  return /^\P{L}+$/u.test(first) || /[:：]$/u.test(first) ? [parts.join(' ')] : parts
}

/** Blocks in which lines with tabs, under one another, became rows; `cells` holds what tabs part. */
export function withTabColumns(blocks: Block[], cells: ReadonlyMap<Block, string[]>): Block[] {
  const columned: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const end = runEnd(blocks, cells, at)
    const run = blocks.slice(at, end)
    const isTable = run.length >= MIN_ROWS
    for (const block of isTable ? rowsOf(run, cells) : blocks.slice(at, Math.max(end, at + 1)))
      columned.push(block)
    at = Math.max(end, at + 1)
  }
  return columned
}

/** Where a run of lines with tabs ends that begins here; here, where there is none. */
function runEnd(blocks: Block[], cells: ReadonlyMap<Block, string[]>, start: number): number {
  let end = start
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block) break
    if (cells.has(block)) end = at + 1
    // One line without tabs may stand between two with them.
    else if (at > end || block.kind === 'heading' || block.text.length > MAX_SINGLE_CELL_LENGTH)
      break
  }
  return end
}

function rowsOf(run: Block[], cells: ReadonlyMap<Block, string[]>): Block[] {
  const group = run[0]?.group ?? 0
  return run.map((block) => {
    return { ...block, kind: 'row', cells: cells.get(block) ?? [block.text], group }
  })
}
