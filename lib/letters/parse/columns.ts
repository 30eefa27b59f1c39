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

function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
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

/** Rows in reading order: where columns stand side by side, one column after the other. */
function columnRuns(rows: Segment[][]): Segment[][] {
  const plain = rows.map(withNumbers)
  const ordered: Segment[][] = []
  for (let index = 0; index < plain.length; ) {
    const region = columnRegion(plain, index)
    if (region === null) {
      ordered.push(plain[index] ?? [])
      index += 1
      continue
    }
    const inside = plain.slice(index, region.end)
    for (let column = 0; column < region.lefts.length; column += 1) {
      for (const row of inside) {
        const own = row.filter((segment) => columnOf(region.lefts, segment.left) === column)
        if (own.length > 0) ordered.push(own)
      }
    }
    index = region.end
  }
  return ordered
}

interface ColumnRegion {
  /** Left edges of the columns. */
  lefts: number[]
  end: number
}

const FEWEST_LINES = 3

/**
 * Columns that begin at this row: the rows from here on that leave the same strips free, with at
 * least three lines in each column. The lines of two columns need not be level.
 */
function columnRegion(rows: Segment[][], start: number): ColumnRegion | null {
  const edges = sharedEdges(rows, start)
  for (const edge of edges) {
    const end = regionEnd(rows, start, edge)
    const inside = rows.slice(start, end)
    const left = Math.min(...inside.flatMap((row) => row.map((segment) => segment.left)))
    const lefts = [
      left,
      ...edges.filter((other) => other >= edge && columnLines(inside, other) >= FEWEST_LINES),
    ]
    const first = inside.filter((row) => row.some((segment) => segment.right < edge)).length
    if (first < 2 || columnLines(inside, edge) < FEWEST_LINES) continue
    if (isTable(inside, lefts)) return null
    return { lefts, end }
  }
  return null
}

function columnLines(rows: Segment[][], edge: number): number {
  return rows.filter((row) => row.some((segment) => Math.abs(segment.left - edge) < 2)).length
}

/** Left edges, right of the page's first quarter, at which several of the next lines begin. */
function sharedEdges(rows: Segment[][], start: number): number[] {
  const near = rows.slice(start, start + 60)
  const left = Math.min(...rows.flatMap((row) => row.map((segment) => segment.left)))
  const right = Math.max(...rows.flatMap((row) => row.map((segment) => segment.right)))
  const starts = near
    .flatMap((row) => row.map((segment) => segment.left))
    .filter((at) => at > left + (right - left) * 0.2)
  const edges: number[] = []
  for (const at of [...starts].sort((a, b) => a - b)) {
    if (starts.filter((other) => Math.abs(other - at) < 2).length < FEWEST_LINES) continue
    if (edges.every((edge) => at - edge > 40)) edges.push(at)
  }
  // The first row must belong to the columns: beside them or in them, not a line across.
  return edges.filter((edge) =>
    (rows[start] ?? []).every((segment) => segment.left > edge - 2 || segment.right < edge - 2),
  )
}

function regionEnd(rows: Segment[][], start: number, edge: number): number {
  let end = start
  while (
    end < rows.length &&
    (rows[end] ?? []).every((segment) => segment.left > edge - 2 || segment.right < edge - 2)
  )
    end += 1
  // Short lines below both columns belong to what follows.
  let last = end
  while (last > start && !(rows[last - 1] ?? []).some((segment) => segment.left > edge - 2))
    last -= 1
  const step = typicalStep(rows)
  const firstBelow = rows[last]?.[0]
  const before = rows[last - 1]?.[0]
  return firstBelow && before && firstBelow.y - before.y < step * 2 && end < rows.length
    ? end
    : Math.max(last, start)
}

function columnOf(lefts: number[], left: number): number {
  let column = 0
  for (const [index, at] of lefts.entries()) if (left > at - 3) column = index
  return column
}

/** A table with columns of unequal kind, such as names and countries, is read row by row later. */
function isTable(rows: Segment[][], lefts: number[]): boolean {
  const level = rows.filter((row) => row.length > 1).length
  if (level < rows.length * 0.6) return false
  const columns = lefts.map((_, column) =>
    rows.flatMap((row) =>
      row.filter(({ left }) => columnOf(lefts, left) === column).map(({ text }) => text.trim()),
    ),
  )
  const lengths = columns.map((texts) => median(texts.map((text) => text.length)))
  return Math.min(...lengths) < Math.max(...lengths) * 0.45
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
