import { columnRuns } from './column-runs.ts'
import {
  isCrowded,
  isRightToLeft,
  median,
  type Piece,
  rowsOf,
  type Segment,
  typicalStep,
} from './segments.ts'
import { firstWordOf, type PrintedLine } from './text.ts'

/** A printed line that also knows whether it stands at the upper or lower edge of its page. */
export interface PageLine extends PrintedLine {
  edge: boolean
}

/**
 * The lines of a page in reading order. Pieces at one height make a line; a wide gap that many
 * lines share parts it in columns, and each column is then read from top to bottom.
 */
export function printedColumns(pieces: Piece[]): PageLine[] {
  const rows = rowsOf(pieces)
  const size = median(rows.flatMap((row) => row.map((segment) => segment.size))) || 11
  const edges = { top: rows[0]?.[0]?.y ?? 0, bottom: rows.at(-1)?.[0]?.y ?? 0 }
  const ordered = columnRuns(rows)
  return linesOf(ordered, size, edges)
}

function linesOf(
  rows: Segment[][],
  size: number,
  edges: { top: number; bottom: number },
): PageLine[] {
  const rightOf = rightEdges(rows)
  const step = typicalStep(rows)
  let before: Segment | null = null
  return rows.flatMap((row) => {
    const first = row[0]
    const last = row.at(-1)
    if (!first || !last) return []
    const text = row.map((segment) => segment.text.trim()).join(row.length > 1 ? '   ' : ' ')
    const distance: number = before ? first.y - before.y : 0
    // At the top of a column or page only the text can tell whether something new begins.
    const gap =
      before === null ||
      (distance < 0
        ? /[.!?:。：；;]$/u.test(before.text.trim())
        : distance > Math.max(step * 1.25, first.size * 1.5))
    before = last
    const letter = (last.right - first.left) / Math.max(1, text.length)
    return [
      {
        text,
        indent: Math.round(isRightToLeft(text) ? -last.right : first.left),
        room: row.length > 1 ? null : rightOf(first.left) - last.right,
        firstWord: (firstWordOf(text).length + 0.7) * letter,
        gap,
        large: first.size > size * 1.15,
        cells: row.length > 1 ? row.map((segment) => segment.text.trim()) : [],
        edge: Math.abs(first.y - edges.top) < 2 || Math.abs(first.y - edges.bottom) < 2,
      },
    ]
  })
}

/** The right edge of the column that a line beginning at `left` belongs to. */
function rightEdges(rows: Segment[][]): (left: number) => number {
  const singles = rows.flatMap((row) => (row.length === 1 && row[0] ? [row[0]] : []))
  const widest = singles.reduce((most, { right }) => Math.max(most, right), 0)
  if (isCrowded(rows)) return () => widest
  const seconds = rows
    .flatMap((row) => row.slice(1).map((segment) => segment.left))
    .sort((a, b) => b - a)
  const thirdLast = seconds[2] ?? Number.NEGATIVE_INFINITY
  const known = new Map<number, number>()
  return (left) => {
    // A second column ends where the page's text ends; a first one before the second begins.
    if (thirdLast <= left + 60) return widest
    const before = known.get(left)
    if (before !== undefined) return before
    const own = singles.filter((segment) => Math.abs(segment.left - left) < 40)
    const right = own.reduce((most, { right }) => Math.max(most, right), 0)
    known.set(left, right)
    return right
  }
}
