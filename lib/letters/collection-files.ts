import { fieldsOf, splitWords } from '../council/column-table.ts'
import { isText } from './field-kinds.ts'
import { fieldsWith } from './field-names.ts'
import { FIELDS } from './fields.ts'
import { HEADER_NAMES, headerCheck, headerOf } from './header.ts'
import type { Letter, LetterHeader } from './letter.ts'
import { EMPTY_LETTER, writtenLetter } from './letter-shape.ts'
import type { Organization } from './organization.ts'
import type { Theme } from './theme.ts'

const HEADERS_FILE = 'headers.json'
const SHARED = [
  ...fieldsWith('header').filter((name) => FIELDS[name].header === 'shared'),
  'headed_by' as const,
]
const LISTS = new Set<string>(
  fieldsWith('header').filter((name) => Array.isArray(FIELDS[name].empty)),
)

/**
 * Headers as the package ships them, for `JSON.stringify`: one list a column, which is smaller than
 * one object a letter. The values that letters share are named once, and columns hold their indices.
 */
export function encodeHeaders(headers: readonly LetterHeader[]): unknown {
  const shared = new Map<string, unknown[]>(
    SHARED.map((name) => [name, [...new Set(headers.flatMap((header) => header[name]))].sort()]),
  )
  const column = (name: (typeof HEADER_NAMES)[number]) => {
    const indices = new Map(shared.get(name)?.map((value, index) => [value, index]))
    const cell = (value: unknown) => indices.get(value) ?? value
    return headers.map((header) => {
      const value = header[name]
      return Array.isArray(value) ? value.map(cell).join(' ') : cell(value)
    })
  }
  return {
    shared: Object.fromEntries(shared),
    columns: Object.fromEntries(HEADER_NAMES.map((name) => [name, column(name)])),
  }
}

/**
 * The headers of all letters from the parsed `headers.json`, in its order; lists that are written
 * alike are one list. Throws an error that names file, column and row when it is not of that shape.
 */
export function decodeHeaders(parsed: unknown): LetterHeader[] {
  const file = fieldsOf(parsed, HEADERS_FILE)
  const columns = fieldsOf(file.columns, HEADERS_FILE)
  const shared = fieldsOf(file.shared, HEADERS_FILE)
  const rows = Array.isArray(columns.id) ? columns.id.length : 0
  const values = HEADER_NAMES.map((name) => {
    const column: unknown = columns[name]
    if (!Array.isArray(column) || column.length !== rows) {
      throw new Error(`${HEADERS_FILE}: column \`${name}\` must be a list of ${rows} cells`)
    }
    return decodeColumn(name, column, shared[name])
  })
  // A copy of one object is ten times as quick as an object to which name after name is added.
  const empty = headerOf(EMPTY_LETTER)
  return Array.from({ length: rows }, (_, row) => {
    const header: Record<string, unknown> = { ...empty }
    for (let at = 0; at < HEADER_NAMES.length; at++) {
      header[HEADER_NAMES[at] ?? ''] = values[at]?.[row]
    }
    // Each value was checked with its column.
    return header as Record<string, unknown> & LetterHeader
  })
}

/** The values of a column, each checked; those written alike are made and checked once. */
function decodeColumn(
  name: (typeof HEADER_NAMES)[number],
  column: readonly unknown[],
  named: unknown,
): unknown[] {
  const isRight = headerCheck(name)
  const isList = LISTS.has(name)
  const value = (cell: unknown) => (Array.isArray(named) ? named[indexOf(cell)] : cell)
  const read = (cell: unknown, row: number) => {
    const decoded = isList && isText(cell) ? splitWords(cell).map(value) : value(cell)
    if (isRight(decoded)) return decoded
    throw new Error(`${HEADERS_FILE}: \`${name}[${row}]\` must be a value of that field`)
  }
  if (!isList && !Array.isArray(named)) return column.map(read)
  const known = new Map<unknown, unknown>()
  return column.map((cell, row) => {
    if (known.has(cell)) return known.get(cell)
    const decoded = read(cell, row)
    known.set(cell, decoded)
    return decoded
  })
}

/** The index that a cell holds: a number, or its digits in a list; -1 in any other. */
function indexOf(cell: unknown): number {
  return typeof cell === 'number' || (isText(cell) && cell !== '') ? Number(cell) : -1
}

/**
 * The letter of an id from its parsed shard (`shardFile(id)`), or null when the shard has none.
 * A shard is an object of letters by id. Throws when it is anything else.
 */
export function letterOf(parsed: unknown, id: string, file: string): Letter | null {
  const letters = fieldsOf(parsed, file)
  if (!Object.hasOwn(letters, id)) return null
  const letter = writtenLetter(letters[id])
  if (letter?.id !== id) {
    throw new Error(`${file}: \`${id}\` must be a letter of that id`)
  }
  return letter
}

/** The register from the parsed `organizations.json`: one row an organisation. */
export function decodeOrganizations(parsed: unknown): Organization[] {
  return rowsOf(parsed, 'organizations.json').map((row) => {
    const [id, name, acronym, kind, ...aliases] = row
    if (!id || !name || !isOrganizationKind(kind)) {
      throw new Error('organizations.json: a row must be id, name, acronym, kind and aliases')
    }
    return { id, name, acronym: acronym || null, aliases, kind }
  })
}

/** The register as the package ships it. */
export function encodeOrganizations(organizations: readonly Organization[]): unknown {
  return organizations.map((entry) => [
    entry.id,
    entry.name,
    entry.acronym ?? '',
    entry.kind,
    ...entry.aliases,
  ])
}

/** The closed list of themes from the parsed `themes.json`: rows of id and label. */
export function decodeThemes(parsed: unknown): Theme[] {
  return rowsOf(parsed, 'themes.json').map(([id, label]) => {
    if (!id || !label) throw new Error('themes.json: a row must be id and label')
    return { id, label }
  })
}

function isOrganizationKind(kind: string | undefined): kind is Organization['kind'] {
  return kind !== undefined && ['ngo', 'coalition', 'media', 'academic', 'other'].includes(kind)
}

function rowsOf(parsed: unknown, file: string): string[][] {
  const isRow = (row: unknown): row is string[] =>
    Array.isArray(row) && row.every((cell) => typeof cell === 'string')
  if (!Array.isArray(parsed) || !parsed.every(isRow)) {
    throw new Error(`${file}: must be a list of rows of text`)
  }
  return parsed
}
