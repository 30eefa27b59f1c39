import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** A CSV file of one record a line: lines that do not change are kept as they are written. */
export interface CsvFile<Row> {
  columns: (keyof Row & string)[]
  header: string
  lines: { row: Row; written: string }[]
}

/** Reads a CSV file. Throws one sentence when a record has more than one line. */
export function readCsvFile<Row extends Record<string, string>>(path: string): CsvFile<Row> {
  const text = readFileSync(path, 'utf8')
  const rows = parse<Row>(text, { columns: true, bom: true, skip_empty_lines: true })
  const [header = '', ...written] = text.split(/\r?\n/).filter((line) => line !== '')
  if (written.length !== rows.length) throw new Error(`${path}: must have one record a line`)
  return {
    columns: header.replace(/^\uFEFF/, '').split(',') as (keyof Row & string)[],
    header,
    lines: rows.map((row, index) => ({ row, written: written[index] ?? '' })),
  }
}

/** A row as a line of the file. */
export function writeLine<Row extends Record<string, string>>(
  row: Row,
  columns: readonly (keyof Row & string)[],
): string {
  return stringify([columns.map((column) => row[column])]).trimEnd()
}

/** The whole text of the file. */
export function writeCsvFile<Row>({ header, lines }: CsvFile<Row>): string {
  return `${[header, ...lines.map(({ written }) => written)].join('\n')}\n`
}
