import { greatestOf, leastOf } from '../../council/extremes.ts'
import { median } from './pdf-narrow-columns.ts'
import { isCrowded, type Segment, typicalStep, withNumbers } from './pdf-rows.ts'
import { isPlaceName } from './place-names.ts'
import { haveUnequalKinds } from './table-columns.ts'
import { cellsBesideNumbers } from './table-headings.ts'

/** Rows in reading order: where columns stand side by side, one column after the other. */
export function columnRuns(rows: Segment[][]): Segment[][] {
  const plain = withoutNumberHeads(rows.map(withNumbers))
  if (isCrowded(plain)) return plain
  const span = spanOf(plain)
  const placeNames = new Set(plain.flat().filter(({ text }) => isPlaceName(text.trim())))
  const ordered: Segment[][] = []
  for (let index = 0; index < plain.length; ) {
    const region = columnRegion(plain, index, span, placeNames)
    if (region === null) {
      ordered.push(plain[index] ?? [])
      index += 1
      continue
    }
    const inside = plain.slice(index, region.end)
    if (region.isTable) {
      for (const row of inside) ordered.push(cellsOf(row, region.lefts))
      index = region.end
      continue
    }
    for (let column = 0; column < region.lefts.length; column += 1) {
      const own = inside
        .map((row) => row.filter(({ left }) => columnOf(region.lefts, left) === column))
        .filter(({ length }) => length > 0)
      const columnRight = greatestOf(own.flatMap((row) => row.map(({ right }) => right)))
      for (const row of own) ordered.push(row.map((segment) => ({ ...segment, columnRight })))
    }
    index = region.end
  }
  return ordered
}

/** One segment for each column of a table; an empty one where a column has nothing. */
function cellsOf(row: Segment[], lefts: number[]): Segment[] {
  const [first] = row
  if (!first) return row
  return lefts.map((left, column) => {
    const own = row.filter((segment) => columnOf(lefts, segment.left) === column)
    const [start = { ...first, text: '', left, right: left }] = own
    const text = own.map((segment) => segment.text.trim()).join(' ')
    return { ...start, text, right: own.at(-1)?.right ?? start.right }
  })
}

/** A row that begins with its number, as `withNumbers` leaves it. */
const NUMBERED = /^\s*\(?\p{Nd}{1,3}[.)] /u

/** Heading rows of numbered tables lose what stands above the numbers; what heads nothing else goes. */
function withoutNumberHeads(rows: Segment[][]): Segment[][] {
  return rows.flatMap((row, index) => {
    if (!NUMBERED.test(rows[index + 1]?.[0]?.text ?? '')) return [row]
    const beside = cellsBesideNumbers(row.map(({ text }) => text))
    if (beside === null) return [row]
    if (beside.length === 1) return []
    const others = row.slice(row.length - beside.length)
    return [others.map((segment, at) => ({ ...segment, text: beside[at] ?? segment.text }))]
  })
}

interface ColumnRegion {
  /** Left edges of the columns. */
  lefts: number[]
  end: number
  /** Its rows belong together. */
  isTable: boolean
}

const MIN_LINES = 3

/** Where the text of a page begins and ends from side to side. */
interface Span {
  left: number
  right: number
}

function spanOf(rows: Segment[][]): Span {
  const segments = rows.flat()
  return {
    left: leastOf(segments.map(({ left }) => left)),
    right: greatestOf(segments.map(({ right }) => right)),
  }
}

/**
 * Columns that begin at this row: the rows from here on that leave the same strips free, with at
 * least three lines in each column. The lines of two columns need not be level.
 */
function columnRegion(
  rows: Segment[][],
  start: number,
  span: Span,
  placeNames: Set<Segment>,
): ColumnRegion | null {
  const edges = sharedEdges(rows, start, span)
  for (const edge of edges) {
    const end = regionEnd(rows, start, edge)
    const inside = rows.slice(start, end)
    const left = leastOf(inside.flatMap((row) => row.map((segment) => segment.left)))
    const lefts = [
      left,
      ...edges.filter((other) => other >= edge && columnLines(inside, other) >= MIN_LINES),
    ]
    const first = inside.filter((row) => row.some((segment) => segment.right < edge)).length
    if (first < 2 || columnLines(inside, edge) < MIN_LINES) continue
    return { lefts, end, isTable: isTable(inside, lefts, placeNames) }
  }
  return null
}

function columnLines(rows: Segment[][], edge: number): number {
  return rows.filter((row) => row.some((segment) => Math.abs(segment.left - edge) < 2)).length
}

/** Left edges, right of the page's first quarter, at which several of the next lines begin. */
function sharedEdges(rows: Segment[][], start: number, { left, right }: Span): number[] {
  const near = rows.slice(start, start + 60)
  const starts = near
    .flatMap((row) => row.map((segment) => segment.left))
    .filter((at) => at > left + (right - left) * 0.2)
    .sort((a, b) => a - b)
  const edges: number[] = []
  for (const [index, at] of starts.entries()) {
    const nearest = starts.slice(Math.max(0, index - MIN_LINES), index + MIN_LINES)
    if (nearest.filter((other) => Math.abs(other - at) < 2).length < MIN_LINES) continue
    if (at - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > 40) edges.push(at)
  }
  // A line of the text above the columns, which runs across one of them and ends before another.
  const [first, second] = rows[start] ?? []
  const isAcross = (edge: number) => first && first.left < left + 3 && first.right > edge - 2
  if (!second && edges.some(isAcross)) return []
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
  const inside = rows.slice(start, last)
  while (last > start && last < end) {
    const [line] = rows[last] ?? []
    const [before] = rows[last - 1] ?? []
    if (!line || !before || line.y - before.y >= step * 2 || !isSetAlike(inside, line)) break
    last += 1
  }
  return Math.max(last, start)
}

/** Whether a line is set as any of the rows above it: a heading below two columns is not. */
function isSetAlike(rows: Segment[][], line: Segment): boolean {
  return rows.some((row) =>
    row.some(({ font, size }) => font === line.font && Math.abs(size - line.size) < 0.5),
  )
}

function columnOf(lefts: number[], left: number): number {
  let column = 0
  for (const [index, at] of lefts.entries()) if (left > at - 3) column = index
  return column
}

/** A table with columns of unequal kind, such as names and countries, is read row by row later. */
function isTable(rows: Segment[][], lefts: number[], placeNames: Set<Segment>): boolean {
  const level = rows.filter((row) => row.length > 1).length
  if (level < rows.length * 0.3) return false
  const columns = lefts.map((_, column) =>
    rows.flatMap((row) => row.filter(({ left }) => columnOf(lefts, left) === column)),
  )
  const texts = columns.map((cells) => cells.map(({ text }) => text.trim()))
  if (haveUnequalKinds(texts)) return true
  if (level < rows.length * 0.6) return false
  // In the last rows of a table over several pages, the names may be as short as the countries.
  const arePlaces = columns.map(
    (cells) => cells.filter((cell) => placeNames.has(cell)).length > cells.length * 0.6,
  )
  if (arePlaces.includes(true) && arePlaces.includes(false)) return true
  const lengths = columns.map((cells) => median(cells.map(({ text }) => text.trim().length)))
  return leastOf(lengths) < greatestOf(lengths) * 0.45
}
