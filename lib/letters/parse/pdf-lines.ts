import { greatestOf, leastOf } from '../../council/extremes.ts'
import { columnRuns } from './pdf-columns.ts'
import { partFootnotes } from './pdf-footnotes.ts'
import { commonest, median } from './pdf-narrow-columns.ts'
import { isCrowded, rowsOf, type Segment, typicalStep } from './pdf-rows.ts'
import type { TextRun } from './pdf-text-run.ts'
import { firstWordOf, isMostlyRightToLeft, isRightToLeft } from './pdf-text-run.ts'
import type { PrintedLine } from './text.ts'

/** A printed line that also knows whether it stands at the upper or lower edge of its page. */
export interface PageLine extends PrintedLine {
  edge: boolean
}

/** The rows of a page in reading order, columns one after the other. */
export interface PageRows {
  rows: Segment[][]
  /** The footnotes' rows, which are none of those. */
  notes: Segment[][]
  /** Where the texts beside a column of numbers begin. */
  numbered: number[]
  /** From right to left: the rows are mirrored, so that they begin at the left. */
  mirrored: boolean
  /** The usual size of letters, in points. */
  size: number
  edges: { top: number; bottom: number }
}

/**
 * The rows of a page in reading order. Runs at one height make a row; a wide gap that many rows
 * share parts it in columns, and each column is then read from top to bottom. `before` is what the
 * page before gave as `numbered`.
 */
export function pageRows(runs: TextRun[], before: number[] = []): PageRows {
  const mirrored = isMostlyRightToLeft(runs)
  const placed = mirrored ? runs.map(mirror) : runs
  const { rows, numbered } = rowsOf(placed, mirrored, before)
  const size = median(rows.flatMap((row) => row.map((segment) => segment.size))) || 11
  const { text, notes } = partFootnotes(columnRuns(rows), size)
  return {
    rows: text,
    notes,
    numbered,
    mirrored,
    size,
    edges: { top: rows[0]?.[0]?.y ?? 0, bottom: rows.at(-1)?.[0]?.y ?? 0 },
  }
}

function mirror(run: TextRun): TextRun {
  return { ...run, x: -(run.x + run.width) }
}

/** Gives the right edge of the widest row of a page. */
export function widestOf({ rows }: PageRows): number {
  return greatestOf(singlesOf(rows).map(({ right }) => right))
}

function singlesOf(rows: Segment[][]): Segment[] {
  return rows.flatMap((row) => (row.length === 1 && row[0] ? [row[0]] : []))
}

/**
 * The lines of a page; `widest` is where the text of pages like it ends: a page may hold nothing
 * but short names.
 */
export function printedLines(page: PageRows, widest: number): PageLine[] {
  const { rows, size, edges, mirrored } = page
  const rightOf = rightEdges(rows, widest)
  const others = singlesOf(rows).filter(({ text }) => isRightToLeft(text))
  const leftOfOthers = leastOf(others.map(({ left }) => left))
  const stretchedOf = stretchedEdges(rows)
  const step = typicalStep(rows)
  let before: Segment | null = null
  const lines = rows.flatMap((row): (PageLine & { stretched: boolean })[] => {
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
    const stretched = stretchedOf(first.left)
    // A stretched line is wider than its letters.
    const widestLetter = stretched === null ? Number.POSITIVE_INFINITY : first.size * 0.6
    const letter = Math.min((last.right - first.left) / Math.max(1, text.length), widestLetter)
    // A line from right to left on a page that runs the other way.
    const isAgainst = !mirrored && isRightToLeft(text)
    const right = stretched ?? rightOf(first.left)
    const room = isAgainst ? last.left - leftOfOthers : right - last.right
    return [
      {
        text,
        indent: Math.round(isAgainst ? -last.right : first.left),
        room: row.length > 1 ? null : room,
        ...(last.columnRight === undefined ? {} : { columnRoom: last.columnRight - last.right }),
        firstWord: (firstWordOf(text).length + 0.7) * letter,
        gap,
        style: `${first.font} ${Math.round(first.size)}`,
        large: first.size > size * 1.15,
        cells: row.length > 1 ? row.map((segment) => segment.text.trim()) : [],
        stretched: stretched !== null,
        edge: Math.abs(first.y - edges.top) < 2 || Math.abs(first.y - edges.bottom) < 2,
      },
    ]
  })
  return lines.map(({ stretched, ...line }, at) =>
    stretched ? withEnd(line, lines[at + 1]?.firstWord ?? 0) : line,
  )
}

/** A line of a stretched text that does not reach the edge ends there; a single word may not reach it. */
function withEnd(line: PageLine, next: number): PageLine {
  const { room, text } = line
  // In a run of Chinese names, lines are a letter or two shorter: none may begin with "、".
  if (room === null || room <= 2 || text.includes('、')) return line
  const isLone = !/\s/.test(text.trim()) && room < next
  return { ...line, room: isLone ? 0 : ENDED }
}

/** The room after a line that was not stretched to its column's edge: it ends there, whatever follows. */
const ENDED = 10_000
/** Lines that reach the right edge, from which on a page is justified. */
const MIN_STRETCHED_LINES = 6

/** The right edge to which most lines of a column are stretched, by its left edge; null for others. */
function stretchedEdges(rows: Segment[][]): (left: number) => number | null {
  const singles = singlesOf(rows)
  const whole = stretchedEdge(singles)
  if (whole !== null || isCrowded(rows)) return () => whole
  const known = new Map<number, number | null>()
  return (left) => {
    const key = Math.round(left)
    const before = known.get(key)
    if (before !== undefined) return before
    const edge = stretchedEdge(singles.filter((segment) => Math.abs(segment.left - left) < 2))
    known.set(key, edge)
    return edge
  }
}

function stretchedEdge(singles: Segment[]): number | null {
  const rights = singles.map(({ right }) => right)
  const edge = commonest(rights)
  const stretched = rights.filter((right) => Math.abs(edge - right) < 1.5).length
  return stretched >= MIN_STRETCHED_LINES && stretched >= rights.length * 0.4 ? edge : null
}

/** The right edge of the column that a line beginning at `left` belongs to. */
function rightEdges(rows: Segment[][], widest: number): (left: number) => number {
  const singles = singlesOf(rows)
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
