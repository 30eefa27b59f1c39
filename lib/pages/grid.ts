import { cleanText } from '../text/clean.ts'
import type { TextReading } from './page.ts'

/** Whether a tag name is a heading's, or that of an element which works as one. */
export function isHeading(tagName: string): boolean {
  return /^(?:H\d|SUMMARY)$/.test(tagName)
}

export interface GridCell {
  text: string
  address: string
  isHeading: boolean
  /** How many columns it spans in its row. */
  columns: number
}

export interface GridRow {
  /** Its index in the reading. */
  rowIndex: number
  /** By column; a cell that spans several columns or rows stands in each of them. */
  cells: (GridCell | undefined)[]
  /** Columns whose cell began in a row above. */
  spanned: Set<number>
}

/** A table with every cell in its column. */
export interface Grid {
  /** Its summary, caption or the heading above it. */
  name: string
  /** For a nested table the index in the reading of the row around it, or -1. */
  outerRowIndex: number
  rows: GridRow[]
  width: number
}

/** Whether the cells of a row say only one thing: the row names a group, such as an agenda item. */
export function hasOneValue({ cells }: GridRow): boolean {
  return new Set(cells.filter((cell) => cell?.text)).size === 1
}

/** No table of texts is wider. */
const MAX_COLUMNS = 40
const MAX_SPANNED_ROWS = 5000

function spanOf(attribute: string | undefined, max: number): number {
  const span = Number.parseInt(attribute ?? '', 10)
  return span > 1 ? Math.min(span, max) : 1
}

/** Gives the cells of rows by column, with spans resolved and texts cleaned. */
export function gridRows(
  rows: readonly [rowIndex: number, reading: TextReading][],
): Pick<Grid, 'rows' | 'width'> {
  /** For each column the last cell, and the last row that it reaches. */
  const spanning: { cell: GridCell; until: number }[] = []
  let width = 0
  const gridded = rows.map(([rowIndex, { cells: given = [] }], index): GridRow => {
    const cells: GridCell[] = []
    const spanned = new Set<number>()
    const takeSpanning = () => {
      for (;;) {
        const above = spanning[cells.length]
        if (!above || above.until < index || cells.length >= MAX_COLUMNS) return
        spanned.add(cells.length)
        cells.push(above.cell)
      }
    }
    for (const [text = '', address = '', colspan, rowspan, tagName] of given) {
      takeSpanning()
      const columns = spanOf(colspan, MAX_COLUMNS)
      const until = index + spanOf(rowspan, MAX_SPANNED_ROWS) - 1
      const cell = { text: cleanText(text), address, isHeading: tagName === 'TH', columns }
      for (let left = columns; left > 0 && cells.length < MAX_COLUMNS; left -= 1) {
        spanning[cells.length] = { cell, until }
        cells.push(cell)
      }
    }
    takeSpanning()
    width = Math.max(width, cells.length)
    return { rowIndex, cells, spanned }
  })
  return { rows: gridded, width }
}
