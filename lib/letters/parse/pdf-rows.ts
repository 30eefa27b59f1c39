import { type Column, columnAt, median, narrowColumns } from './pdf-narrow-columns.ts'
import { isLetterSpaced, isRightToLeft, lineTextOf, type TextRun } from './pdf-text-run.ts'

/** Runs that stand together in a line. */
export interface Segment {
  text: string
  left: number
  right: number
  y: number
  size: number
  font: string
  /** A small raised number stands before it, as before a footnote. */
  isFootnoteStart?: true
  /** Where the longest line of its column ends, when it stands in one of several. */
  columnRight?: number
}

/**
 * The lines of a page from top to bottom, each parted where a wide gap is. `mirrored`: the page runs
 * from right to left, and its runs are mirrored, so that lines begin at the left. `numbered`: where
 * the texts beside a column of numbers begin; `before`: the same of the page before, on which a table
 * may have begun.
 */
export function rowsOf(
  runs: TextRun[],
  mirrored: boolean,
  before: number[] = [],
): { rows: Segment[][]; numbered: number[] } {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: TextRun[][] = []
  for (const run of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    // Raised footnote marks belong to the line they hang over.
    if (row && first && Math.abs(run.y - first.y) < Math.max(first.size, run.size) * 0.45)
      row.push(run)
    else rows.push([run])
  }
  const columns = narrowColumns(rows)
  const plain = { edges: [], columns, mirrored, spaced: false }
  const first = rows.map((row) => segmentsOf(row, plain))
  const spaced = isLetterSpaced(first.flatMap((row) => row.map(({ text }) => text)))
  const own = numberedEdges(rows)
  const numbered = own.length > 0 ? own : before
  const edges = columns ? [] : [...columnEdges(first), ...numbered]
  return { rows: rows.map((row) => segmentsOf(row, { ...plain, edges, spaced })), numbered }
}

/** No printed page has more lines and cells; in what has, no columns are looked for. */
const MAX_SEGMENTS = 2000

/** Whether rows are too many to be a printed page. */
export function isCrowded(rows: Segment[][]): boolean {
  return rows.reduce((sum, row) => sum + row.length, 0) > MAX_SEGMENTS
}

/** Left edges at which several lines begin a second segment: there a column begins. */
function columnEdges(rows: Segment[][]): number[] {
  if (isCrowded(rows)) return []
  const lefts = rows.flatMap((row) => row.slice(1).map(({ left }) => left))
  return lefts.filter(
    (left, index) =>
      lefts.indexOf(left) === index &&
      lefts.filter((other) => Math.abs(other - left) < 1.5).length >= 3,
  )
}

/** Rows that begin with a bare number set apart, from which on there is a column of numbers. */
const MIN_NUMBERED_ROWS = 3
/** No page has more columns of numbers. */
const MAX_NUMBER_COLUMNS = 20

/** Left edges at which the texts beside a column of bare numbers begin: "12   Amnesty". */
function numberedEdges(rows: TextRun[][]): number[] {
  const counts = new Map<number, { left: number; numbers: Set<string> }>()
  for (const row of rows) {
    const [number, text] = [...row].sort((a, b) => a.x - b.x)
    if (!number || !text || !/^\s*\p{Nd}{1,3}\s*$/u.test(number.text)) continue
    if (text.x - (number.x + number.width) < text.size * 0.5) continue
    const key = Math.round(text.x)
    const own = counts.get(key) ?? { left: text.x, numbers: new Set<string>() }
    own.numbers.add(number.text.trim())
    counts.set(key, own)
  }
  return [...counts.values()]
    .filter(({ numbers }) => numbers.size >= MIN_NUMBERED_ROWS)
    .map(({ left }) => left)
    .slice(0, MAX_NUMBER_COLUMNS)
}

interface SegmentOptions {
  /** Where columns begin. */
  edges: number[]
  /** Narrow columns, in which no gap between words starts another. */
  columns: Column[] | null
  mirrored: boolean
  /** Letters are set apart. */
  spaced: boolean
}

/** Joins the runs of a line; a gap of more than two letters' width starts a new segment. */
function segmentsOf(row: TextRun[], options: SegmentOptions): Segment[] {
  const segments = joinRuns(row, options)
  const isSetApart = !options.spaced && isLetterSpaced(segments.map(({ text }) => text))
  return isSetApart ? joinRuns(row, { ...options, spaced: true }) : segments
}

function joinRuns(row: TextRun[], { edges, columns, mirrored, spaced }: SegmentOptions): Segment[] {
  const base = median(row.map(({ size }) => size))
  const sorted = [...row].sort((a, b) => a.x - b.x)
  const rightToLeft = mirrored || isRightToLeft(row.map(({ text }) => text).join(''))
  const parts: { runs: TextRun[]; left: number; right: number }[] = []
  const line = baselineOf(row)
  let isFootnoteStart = false
  for (const run of sorted) {
    const last = parts.at(-1)
    const end = run.x + run.width
    if (isNoteMark(run, base, line)) {
      if (last) last.right = end
      else isFootnoteStart = true
      continue
    }
    const gap = last ? run.x - last.right : 0
    const atColumn = gap > run.size * 0.5 && edges.some((edge) => Math.abs(edge - run.x) < 1.5)
    const before = last?.runs.at(-1)
    const isWide = columns
      ? gap > run.size * 0.6 && columnAt(columns, run) !== columnAt(columns, before ?? run)
      : gap > run.size * (spaced ? 2.4 : 1.6)
    if (!last || isWide || atColumn) parts.push({ runs: [run], left: run.x, right: end })
    else {
      last.runs.push(run)
      last.right = Math.max(last.right, end)
    }
  }
  const segments = parts.map(({ runs, left, right }, index): Segment => {
    const [first] = runs
    const inOrder = rightToLeft && !mirrored ? runs.reverse() : runs
    return {
      text: lineTextOf(inOrder, rightToLeft, spaced),
      left,
      right,
      y: first?.y ?? 0,
      size: first?.size ?? 0,
      font: first?.font ?? '',
      ...(isFootnoteStart && index === 0 && { isFootnoteStart }),
    }
  })
  return rightToLeft && !mirrored ? segments.reverse() : segments
}

/** A small number is a footnote mark; one that is hardly smaller than the letters, where it is raised. */
function isNoteMark({ text, size, y }: TextRun, base: number, line: number): boolean {
  const isSmall = size < base * 0.8 || (size < base * 0.95 && line - y > base * 0.15)
  return isSmall && /^[\p{Nd}*†‡§,\s]{1,5}$/u.test(text)
}

/** The height at which most of a line stands. */
function baselineOf(row: TextRun[]): number {
  let widest = row[0]
  for (const run of row) if (run.width > (widest?.width ?? 0)) widest = run
  return widest?.y ?? 0
}

/** A list number set apart from its text ("12.   Amnesty") belongs to it. */
export function withNumbers(row: Segment[]): Segment[] {
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

/** The usual distance between lines of a paragraph: most other distances are larger. */
export function typicalStep(rows: Segment[][]): number {
  const steps = rows
    .slice(1)
    .map((row, index) => (row[0]?.y ?? 0) - (rows[index]?.[0]?.y ?? 0))
    .filter((step) => step > 2 && step < 60)
    .sort((a, b) => a - b)
  return steps[Math.floor(steps.length * 0.2)] ?? 0
}
