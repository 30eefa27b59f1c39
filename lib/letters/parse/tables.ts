import type { Register } from '../register.ts'
import { cleanName } from './names.ts'
import { ORGANIZATION_WORD } from './person-patterns.ts'
import { isPersonLike, isRole } from './persons.ts'
import { isPlaceName } from './place-names.ts'
import type { Block } from './source-blocks.ts'
import { type Column, headingOf } from './table-headings.ts'

/** What a table of signatories holds, row by row; `beside` when its columns only save paper. */
export interface SignatoryTable {
  columns: Column[]
  beside: boolean
  /** The rows without the heading rows. */
  rows: Block[]
}

/** Finds out what the columns of a table of signatories are. */
export function readTable(rows: Block[], register: Register): SignatoryTable {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const first = rows[0]
  const headings = first?.cells.map((cell) => headingOf(cell.replaceAll('\n', ' '))) ?? []
  const filled = first?.cells.filter((cell) => cell !== '').length ?? 0
  const headed =
    rows.length > 1 &&
    filled > 0 &&
    headings.filter((column) => column !== null).length >= Math.max(1, filled - 1)
  // A heading row is printed again on each page.
  const heads = JSON.stringify(first?.cells)
  const body = headed
    ? rows.filter((row) => row !== first && JSON.stringify(row.cells) !== heads)
    : rows
  const columns = Array.from({ length: width }, (_, index) => {
    const cells = body.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '')
    return (headed ? headings[index] : null) ?? guess(cells, register)
  })
  const named = new Set(columns)
  const organizations = columns.filter((column) => column === 'organization').length
  const beside =
    !named.has('role') && !named.has('name') && organizations > 1 && !named.has('person')
  return { columns: resolveNames(columns, body, register), beside, rows: body }
}

function guess(cells: string[], register: Register): Column {
  if (cells.length === 0) return 'other'
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length
  if (share((cell) => !/\p{L}/u.test(cell) || /@|https?:|www\./u.test(cell)) > 0.6) return 'other'
  if (share((cell) => isPlaceName(cell)) > 0.6) return 'place'
  if (share((cell) => isRole(cell)) > 0.5) return 'role'
  const organized = share(
    (cell) => register.find(cleanName(cell)) !== null || ORGANIZATION_WORD.test(cell),
  )
  if (organized < 0.3 && share((cell) => isPersonLike(cleanName(cell))) > 0.7) return 'person'
  return 'organization'
}

/** A column headed "Name" holds persons beside roles or organisations, organisations elsewhere. */
function resolveNames(columns: Column[], rows: Block[], register: Register): Column[] {
  return columns.map((column, index) => {
    if (column !== 'name') return column
    const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '')
    const persons = cells.filter(
      (cell) => isPersonLike(cleanName(cell)) && !register.find(cleanName(cell)),
    ).length
    const besideOthers = columns.some((other) => other === 'role' || other === 'organization')
    return persons > cells.length * (besideOthers ? 0.4 : 0.8)
      ? 'person'
      : besideOthers && columns.includes('role')
        ? 'person'
        : 'organization'
  })
}
