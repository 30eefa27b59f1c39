import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Field } from '../field.ts'
import { type FieldWith, fieldsWith } from '../field-names.ts'
import { valuesIn } from '../field-values.ts'
import { FIELDS } from '../fields.ts'
import type { FieldValues, Individual, Letter } from '../letter.ts'

/** What a cell joins several values with. */
const JOINT = ' | '

type Column = FieldWith<'column'>

const COLUMNS = fieldsWith('column').sort((a, b) => FIELDS[a].column - FIELDS[b].column)

/** Letters as CSV, a row each. */
export function writeLettersCsv(letters: readonly Letter[]): string {
  return writeCsv([
    COLUMNS.map(columnName),
    ...letters.map((letter) => Object.values(valuesIn(letter, COLUMNS)).map(cellOf)),
  ])
}

/**
 * Rows as CSV (RFC 4180) with a byte order mark, by which Excel knows UTF-8; every cell in quotation
 * marks. What a spreadsheet would run as a formula is led by an apostrophe: titles come from other
 * people's pages.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell))),
    { bom: true, quoted: true, quoted_empty: true, record_delimiter: 'windows' },
  )
}

/**
 * What begins a formula, at the start of a cell and after what a spreadsheet set to another language
 * takes for the end of a cell or row (Excel parts cells at semicolons in much of Europe).
 */
const BEFORE_FORMULA = /(?:^|[;\t\r\n])(?:"|[^\S\t\r\n])*(?=[=+\-@＝＋－＠])/g

function guarded(cell: string): string {
  return cell.replace(BEFORE_FORMULA, "$&'")
}

function columnName(name: Column): string {
  const { columnName }: Field = FIELDS[name]
  return columnName ?? name
}

function cellOf(value: FieldValues[Column]): string | number {
  if (Array.isArray(value)) return value.map(entryOf).join(JOINT)
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? '')
}

function entryOf(entry: string | Individual): string {
  if (typeof entry === 'string') return entry
  return entry.role ? `${entry.name} (${entry.role})` : entry.name
}
