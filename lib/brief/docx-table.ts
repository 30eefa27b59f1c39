import {
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Brief, BriefLine, BriefTable } from './brief.ts'
import type { MakeParagraph } from './docx-paragraph.ts'
import { TEXT_WIDTH } from './docx-styles.ts'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C3CAD2' }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
/** Left and right rather than start and end, which Google Docs passes over. */
const BORDERS = {
  top: LINE,
  bottom: LINE,
  insideHorizontal: LINE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
}
const MARGINS = { top: 40, bottom: 40, left: 70, right: 70 }

/** A table whose head stands on each page, and whose columns are as wide in every program. */
export function writeTable(
  { head, widths, rows }: BriefTable,
  paragraph: MakeParagraph,
  { direction }: Pick<Brief, 'direction'>,
): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => Math.round((width / whole) * TEXT_WIDTH))
  const cell = (line: BriefLine, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: MARGINS,
      ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDF1F5' } }),
      children: [paragraph(line, { spacing: { before: 0, after: 0 }, keepNext: isHead })],
    })
  const headLine = (text: string): BriefLine => [{ text, isStrong: true }]
  return new Table({
    columnWidths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    // Without a fixed layout Google Docs makes columns as it likes.
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    ...(direction === 'rtl' && { visuallyRightToLeft: true }),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, column) => cell(headLine(text), column, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((line, column) => cell(line, column, false)),
          }),
      ),
    ],
  })
}
