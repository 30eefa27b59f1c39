import type { TextReading } from './page.ts'

/** Whether a line is a heading, or stands for one. */
export function isHeading(line: string): boolean {
  return /^(?:H\d|SUMMARY)$/.test(line)
}

export interface GridCell {
  text: string
  address: string
  isHeading: boolean
  /** Columns that it takes in its row. */
  columns: number
}

export interface GridRow {
  /** The place of its line in the reading. */
  line: number
  /** By column; one that spans several columns or rows stands in each of them. */
  cells: (GridCell | undefined)[]
  /** Columns whose cell began in a row above. */
  spanned: Set<number>
}

/** A table with every cell in its column. */
export interface Grid {
  /** Summary and caption. */
  name: string
  /** The place of the row in whose cell it stands, or -1. */
  within: number
  rows: GridRow[]
  width: number
}

/** Whether only one cell of a row says something: a row that names a group, such as an agenda item. */
export function hasOneValue({ cells }: GridRow): boolean {
  return new Set(cells.filter((cell) => cell?.text)).size === 1
}

/** No table of texts is wider. */
const MAX_COLUMNS = 40
const MAX_SPANNED_ROWS = 5000

function spanOf(attribute: string | undefined, most: number): number {
  const span = Number.parseInt(attribute ?? '', 10)
  return span > 1 ? Math.min(span, most) : 1
}

/** A cell that goes on in rows below: until which of them. */
interface SpanningCell {
  cell: GridCell
  until: number
}

/** Puts the rows of a table into a grid. `clean` is done to each text. */
export function gridOf(
  name: string,
  within: number,
  lines: readonly [line: number, reading: TextReading][],
  clean: (text: string) => string,
): Grid {
  const hanging: (SpanningCell | undefined)[] = []
  let width = 0
  const rows = lines.map(([line, { cells: given = [] }], place): GridRow => {
    const cells: (GridCell | undefined)[] = []
    const spanned = new Set<number>()
    const takeHanging = () => {
      for (;;) {
        const from = hanging[cells.length]
        if (!from || from.until < place || cells.length >= MAX_COLUMNS) return
        spanned.add(cells.length)
        cells.push(from.cell)
      }
    }
    for (const [text = '', address = '', colspan, rowspan, tag] of given) {
      takeHanging()
      const columns = spanOf(colspan, MAX_COLUMNS)
      const until = place + spanOf(rowspan, MAX_SPANNED_ROWS) - 1
      const cell = { text: clean(text), address, isHeading: tag === 'TH', columns }
      for (let left = columns; left > 0 && cells.length < MAX_COLUMNS; left -= 1) {
        hanging[cells.length] = { cell, until }
        cells.push(cell)
      }
    }
    takeHanging()
    width = Math.max(width, cells.length)
    return { line, cells, spanned }
  })
  return { name, within, rows, width }
}
