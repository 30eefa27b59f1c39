import { greatestOf, leastOf } from '../../council/extremes.ts'
import type { TextRun } from './pdf-text-run.ts'

/** Where the lines of a column begin and end. */
export interface Column {
  left: number
  right: number
}

/** The greatest width of a narrow column, in sizes of its letters; in wider ones word gaps stay small. */
const MAX_NARROW_WIDTH = 22
/** Lines that are stretched to both edges, from which on a column is justified. */
const MIN_STRETCHED_LINES = 4
/** The share of rows that may run across the gap between columns: a title, a line below them. */
const ACROSS = 0.07
/** No page is wider, in points; no columns are looked for beyond. */
const MAX_PAGE_WIDTH = 3000

/**
 * The narrow columns of a page whose lines are stretched to both their edges, so that words stand
 * apart like columns; null for other pages. Side by side they are parted by strips that stay free.
 */
export function narrowColumns(rows: TextRun[][]): Column[] | null {
  const size = median(rows.flatMap((row) => row.map((run) => run.size)))
  const columns = columnsBetween(freeStrips(rows, size), rows)
  const isNarrow = columns.every(({ left, right }) => right - left <= size * MAX_NARROW_WIDTH)
  const stretched = columns.filter((column) => hasStretchedWords(rows, column, size)).length
  const areSeveral = columns.length > 1 && isNarrow
  if (areSeveral && stretched === columns.length) return columns
  const alone = stretchedColumn(rows)
  if (alone && alone.right - alone.left <= size * MAX_NARROW_WIDTH) {
    const beyond = rows.map(spanOf).filter(({ right }) => right > alone.right + size * 3)
    if (beyond.length <= rows.length * 0.2) return [alone]
  }
  return areSeveral && stretched >= columns.length / 2 ? columns : null
}

/** Finds the column that a run stands in. */
export function columnAt(columns: Column[], { x, width }: TextRun): number {
  const middle = x + width / 2
  return columns.findIndex(({ right }, index) => middle <= right || index === columns.length - 1)
}

function stretchedColumn(rows: TextRun[][]): Column | null {
  const spans = rows.map(spanOf)
  // A word that is longer than the column stands out of it.
  const column = {
    left: commonest(spans.map(({ left }) => left)),
    right: commonest(spans.map(({ right }) => right)),
  }
  const full = spans.filter(
    ({ left, right }) => fits(left, column.left) && fits(right, column.right),
  )
  return full.length >= MIN_STRETCHED_LINES && full.length >= rows.length * 0.25 ? column : null
}

function fits(at: number, edge: number): boolean {
  return Math.abs(at - edge) < 2
}

/** Whether lines of a column are stretched: in cells of one width nothing stands apart. */
function hasStretchedWords(rows: TextRun[][], bounds: Column, size: number): boolean {
  const own = rows
    .map((row) => row.filter((run) => isIn(run, bounds)))
    .filter(({ length }) => length > 0)
  const column = stretchedColumn(own)
  if (!column) return false
  const apart = own.filter((row) => {
    const { left, right } = spanOf(row)
    const inked = row.reduce((sum, { width }) => sum + width, 0)
    return fits(left, column.left) && fits(right, column.right) && right - left - inked > size * 0.5
  })
  return apart.length >= 3
}

function isIn({ x, width }: TextRun, { left, right }: Column): boolean {
  const middle = x + width / 2
  return middle >= left && middle <= right
}

function spanOf(row: TextRun[]): Column {
  return {
    left: leastOf(row.map(({ x }) => x)),
    right: greatestOf(row.map(({ x, width }) => x + width)),
  }
}

/** Strips, in whole points, in which hardly any row has letters. */
function freeStrips(rows: TextRun[][], size: number): Column[] {
  const page = spanOf(rows.flat())
  const width = Math.ceil(page.right - page.left)
  if (!(width > 0 && width < MAX_PAGE_WIDTH)) return []
  const covered = new Uint32Array(width + 1)
  for (const row of rows) {
    for (const { x, width: letters } of row) {
      const from = Math.max(0, Math.floor(x - page.left))
      const to = Math.min(width, Math.ceil(x + letters - page.left))
      for (let at = from; at < to; at += 1) covered[at] = (covered[at] ?? 0) + 1
    }
  }
  const strips: Column[] = []
  let start = -1
  for (let at = 0; at <= width; at += 1) {
    const isFree = at < width && (covered[at] ?? 0) <= rows.length * ACROSS
    if (isFree && start === -1) start = at
    if (isFree || start === -1) continue
    if (start > 0 && at < width && at - start >= size * 0.6)
      strips.push({ left: page.left + start, right: page.left + at })
    start = -1
  }
  return strips
}

function columnsBetween(strips: Column[], rows: TextRun[][]): Column[] {
  const page = spanOf(rows.flat())
  const lefts = [page.left, ...strips.map(({ right }) => right)]
  const rights = [...strips.map(({ left }) => left), page.right]
  return lefts.map((left, index) => ({ left, right: rights[index] ?? page.right }))
}

/** The number near which most others are, to a point; 0 of none. */
export function commonest(values: number[]): number {
  const counts = new Map<number, number>()
  let best = { count: 0, value: 0 }
  for (const value of values) {
    const key = Math.round(value)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count > best.count) best = { count, value }
  }
  return best.value
}

/** The middle of some numbers; 0 of none. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
