import { firstWordOf, type PrintedLine } from './text.ts'

/** A run of letters of a PDF page; `y` grows downwards, lengths in points. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  size: number
  font: string
}

/** A printed line that also knows whether it stands at the upper or lower edge of its page. */
export interface PageLine extends PrintedLine {
  edge: boolean
}

interface Segment {
  text: string
  left: number
  right: number
  y: number
  size: number
  font: string
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

function rowsOf(pieces: Piece[]): Segment[][] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Piece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    // Raised footnote marks belong to the line they hang over.
    if (row && first && Math.abs(piece.y - first.y) < Math.max(first.size, piece.size) * 0.45)
      row.push(piece)
    else rows.push([piece])
  }
  const edges = columnEdges(rows.map((row) => segmentsOf(row, [])))
  return rows.map((row) => segmentsOf(row, edges))
}

/** Left edges at which several lines begin a second segment: there a column begins. */
function columnEdges(rows: Segment[][]): number[] {
  const lefts = rows.flatMap((row) => row.slice(1).map(({ left }) => left))
  return lefts.filter(
    (left, index) =>
      lefts.indexOf(left) === index &&
      lefts.filter((other) => Math.abs(other - left) < 1.5).length >= 3,
  )
}

/** Joins the pieces of a line; a gap of more than two letters' width starts a new segment. */
function segmentsOf(row: Piece[], edges: number[]): Segment[] {
  const segments: Segment[] = []
  const base = median(row.map(({ size }) => size))
  const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(
    row.map(({ text }) => text).join(''),
  )
  for (const piece of [...row].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    // A small raised number is a footnote mark.
    if (piece.size < base * 0.8 && /^[\p{Nd}*†‡§,\s]{1,5}$/u.test(piece.text)) {
      if (last) last.right = piece.x + piece.width
      continue
    }
    const gap = last ? piece.x - last.right : 0
    const atColumn = gap > piece.size * 0.5 && edges.some((edge) => Math.abs(edge - piece.x) < 1.5)
    if (!last || gap > piece.size * 1.6 || atColumn) {
      segments.push({
        text: piece.text,
        left: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        size: piece.size,
        font: piece.font,
      })
      continue
    }
    const space =
      gap > piece.size * 0.12 && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : ''
    last.text = rightToLeft
      ? `${piece.text}${space}${last.text}`
      : `${last.text}${space}${piece.text}`
    last.right = Math.max(last.right, piece.x + piece.width)
  }
  return rightToLeft ? segments.reverse() : segments
}

/** A list number set apart from its text ("12.   Amnesty") belongs to it. */
function withNumbers(row: Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of row) {
    const last = joined.at(-1)
    if (last && /^\s*(?:\(?\p{Nd}{1,3}[.)]?|[•·●○▪■◦–—*o-])\s*$/u.test(last.text)) {
      last.text = `${last.text.trim()} ${segment.text.trim()}`
      last.right = segment.right
      last.left = Math.min(last.left, segment.left)
      if (/^\p{Nd}+ /u.test(last.text)) last.text = last.text.replace(/^(\p{Nd}+) /u, '$1. ')
    } else joined.push({ ...segment })
  }
  return joined
}

/** Runs of rows that share the left edges of their columns, each column read on its own. */
function columnRuns(rows: Segment[][]): Segment[][] {
  const plain = rows.map(withNumbers)
  const ordered: Segment[][] = []
  for (let index = 0; index < plain.length; ) {
    const run = columnRun(plain, index)
    if (run === null) {
      const row = plain[index] ?? []
      ordered.push(row)
      index += 1
      continue
    }
    for (let column = 0; column < run.lefts.length; column += 1) {
      for (const row of plain.slice(index, run.end)) {
        const own = row.filter((segment) => nearest(run.lefts, segment.left) === column)
        if (own.length > 0) ordered.push(own)
      }
    }
    index = run.end
  }
  return ordered
}

interface ColumnRun {
  lefts: number[]
  end: number
}

const FEWEST_ROWS = 3

/** Whether columns begin at this row: at least three rows with segments at the same places. */
function columnRun(rows: Segment[][], start: number): ColumnRun | null {
  const first = rows[start] ?? []
  if (first.length < 2 || first.length > 4) return null
  const lefts = first.map(({ left }) => left)
  const tolerance = (first[0]?.size ?? 11) * 1.5
  let end = start
  let full = 0
  let chars = 0
  for (; end < rows.length; end += 1) {
    const row = rows[end] ?? []
    const fits = row.every(({ left }) =>
      lefts.some(
        (at) => Math.abs(at - left) < tolerance || (left > at && left - at < tolerance * 2),
      ),
    )
    const crosses = row.some((segment) =>
      lefts.some((at) => segment.left < at - tolerance && segment.right > at + tolerance),
    )
    if (!fits || crosses) break
    if (row.length > 1) full += 1
    chars += row.reduce((sum, { text }) => sum + text.length, 0)
  }
  // A table with a column of countries or roles stays a table: its rows are told apart later.
  return full >= FEWEST_ROWS && chars > 0 && !isTable(rows.slice(start, end), lefts)
    ? { lefts, end }
    : null
}

/** Rows of a table are filled and their columns are of unequal kind: numbers, countries, names. */
function isTable(rows: Segment[][], lefts: number[]): boolean {
  const columns = lefts.map((_, column) =>
    rows.flatMap((row) =>
      row.filter(({ left }) => nearest(lefts, left) === column).map(({ text }) => text.trim()),
    ),
  )
  const lengths = columns.map((texts) => median(texts.map((text) => text.length)))
  const longest = Math.max(...lengths)
  const shortest = Math.min(...lengths)
  return longest > 0 && shortest < longest * 0.45 && lengths.length <= 4
}

function nearest(lefts: number[], left: number): number {
  let best = 0
  for (const [index, at] of lefts.entries())
    if (Math.abs(at - left) < Math.abs((lefts[best] ?? 0) - left)) best = index
  return best
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
        indent: Math.round(first.left),
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
  return (left) => {
    // A second column ends where the page's text ends; a first one before the second begins.
    const others = rows
      .flatMap((row) => row.slice(1).map((segment) => segment.left))
      .filter((start) => start > left + 60)
    if (others.length < 3) return widest
    const own = singles.filter((segment) => Math.abs(segment.left - left) < 40)
    return own.reduce((most, { right }) => Math.max(most, right), 0)
  }
}

/** The usual distance between lines of a paragraph: most other distances are larger. */
function typicalStep(rows: Segment[][]): number {
  const steps = rows
    .slice(1)
    .map((row, index) => (row[0]?.y ?? 0) - (rows[index]?.[0]?.y ?? 0))
    .filter((step) => step > 2 && step < 60)
    .sort((a, b) => a - b)
  return steps[Math.floor(steps.length * 0.2)] ?? 0
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
