/**
 * A table as the package ships it: one list a column, all of one length. It is smaller than one
 * object a row and is parsed sooner; the readers of compiled data turn it back into objects.
 */
export type Table<Text extends string, Count extends string> = Record<Text, string[]> &
  Record<Count, number[]>

export interface TableShape<Text extends string, Count extends string> {
  /** The compiled file, for the error: `headers.json`. */
  file: string
  /** Columns of text. */
  texts: readonly Text[]
  /** Columns of whole numbers. */
  counts: readonly Count[]
}

/**
 * Reads a table from parsed JSON.
 * Throws an error that names file, column and expectation when a column is missing, is not of its
 * kind or is not as long as the first.
 */
export function readTable<Text extends string, Count extends string>(
  parsed: unknown,
  shape: TableShape<Text, Count>,
): { table: Table<Text, Count>; length: number } {
  const columns = fieldsOf(parsed, shape.file)
  const first = columns[shape.texts[0] ?? shape.counts[0] ?? '']
  const length = Array.isArray(first) ? first.length : 0
  const expect = (name: string, kind: 'string' | 'number'): void => {
    const column = columns[name]
    if (!Array.isArray(column) || column.length !== length) {
      throw new Error(`${shape.file}: column \`${name}\` must be a list of ${length} cells`)
    }
    const wrong = column.findIndex((cell) => typeof cell !== kind)
    if (wrong !== -1) throw new Error(`${shape.file}: \`${name}[${wrong}]\` must be a ${kind}`)
  }
  for (const name of shape.texts) expect(name, 'string')
  for (const name of shape.counts) expect(name, 'number')
  return { table: columns as Table<Text, Count>, length }
}

/**
 * The fields of an object from parsed JSON.
 * Throws an error that names the file when it is anything else.
 */
export function fieldsOf(parsed: unknown, file: string): Record<string, unknown> {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Error(`${file}: must be an object`)
  }
  return parsed as Record<string, unknown>
}

/** Words joined by spaces as a list; none for an empty cell. */
export function splitWords(cell: string): string[] {
  return cell === '' ? [] : cell.split(' ')
}
