import { cleanLine } from './source-blocks.ts'

/** A text and where in its line it begins. */
interface Part {
  text: string
  at: number
}

const GAP = /\t+| {3,}/g
/** Parts that begin at most this far from each other stand in one column. */
const NEAR = 3

/**
 * The cells of each line that stands in columns side by side, none for others. Lines under one
 * another are looked at together, so that one with nothing in the first column is told by its place.
 */
export function columnCells(lines: readonly string[]): string[][] {
  const parts = lines.map(partsOf)
  const cells: string[][] = lines.map(() => [])
  for (let start = 0; start < lines.length; start += 1) {
    let end = start
    while (end < lines.length && (parts[end] ?? []).length > 0) end += 1
    fillColumns(parts.slice(start, end), (at, row) => {
      cells[start + at] = row
    })
    start = Math.max(start, end)
  }
  return cells
}

function partsOf(line: string): Part[] {
  const parts: Part[] = []
  let start = 0
  const add = (from: number, to: number) => {
    const piece = line.slice(from, to)
    const text = cleanLine(piece)
    if (text !== '') parts.push({ text, at: from + (piece.length - piece.trimStart().length) })
  }
  for (const gap of line.matchAll(GAP)) {
    add(start, gap.index)
    start = gap.index + gap[0].length
  }
  add(start, line.length)
  return parts
}

/** A number set apart from its own name ("12.   Amnesty") is not a second column. */
function hasColumns(parts: readonly Part[] | undefined): boolean {
  return parts !== undefined && parts.length > 1 && /\p{L}/u.test(parts[0]?.text ?? '')
}

/** Gives the cells of the lines that stand in columns, of lines without an empty one between. */
function fillColumns(lines: Part[][], fill: (at: number, row: string[]) => void): void {
  for (let first = 0; first < lines.length; first += 1) {
    if (!hasColumns(lines[first])) continue
    let last = first
    while (hasColumns(lines[last + 1])) last += 1
    if (last > first || lines[first]?.length === 1) {
      const starts = columnStarts(lines.slice(first, last + 1))
      const to = withLone(lines, last, starts)
      // With as many parts in each line, none is empty, wherever tabs have put them.
      const isFull = new Set(lines.slice(first, to + 1).map((parts) => parts.length)).size === 1
      for (let at = first; at <= to; at += 1) {
        const parts = lines[at] ?? []
        fill(at, isFull ? parts.map(({ text }) => text) : rowOf(parts, starts))
      }
      last = to
    }
    first = last
  }
}

/** The line below, where it stands alone in one of the columns: the rest of a name. */
function withLone(lines: Part[][], last: number, starts: readonly number[]): number {
  const [part, ...others] = lines[last + 1] ?? []
  const isLone =
    part !== undefined &&
    others.length === 0 &&
    part.text.length < (starts[1] ?? 0) - (starts[0] ?? 0) &&
    starts.some((start) => start > 0 && Math.abs(start - part.at) <= NEAR)
  return isLone ? last + 1 : last
}

function columnStarts(lines: readonly Part[][]): number[] {
  const starts: number[] = []
  for (const at of lines
    .flat()
    .map((part) => part.at)
    .sort((a, b) => a - b))
    if (at - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) starts.push(at)
  return starts
}

function rowOf(parts: readonly Part[], starts: readonly number[]): string[] {
  const row = starts.map(() => '')
  let column = -1
  for (const { text, at } of parts) {
    // From left to right each column is looked at once; a part further left begins anew.
    if (at < (starts[column] ?? 0)) column = -1
    while ((starts[column + 1] ?? Number.POSITIVE_INFINITY) <= at) column += 1
    row[column] = row[column] ? `${row[column]} ${text}` : text
  }
  return row
}
