import * as v from 'valibot'
import { fieldsOf, readTable, wordsOf } from '../council/table.ts'
import type { Evidence, Letter, LetterHeader, SourceKind } from './letter.ts'
import { WrittenShape } from './letter-shape.ts'
import type { Organization } from './organization.ts'
import type { Theme } from './theme.ts'

const HEADERS_FILE = 'headers.json'
const TEXTS = [
  'id',
  'title',
  'subject',
  'date',
  'language',
  'sessions',
  'countries',
  'themes',
  'drafts',
  'resolutions_cited',
] as const
const COUNTS = [
  'publisher',
  'listed_organizations',
  'listed_individuals',
  'stated_organizations',
  'stated_individuals',
  'complete',
  'source_kind',
  'evidence',
] as const
const SOURCE_KINDS: readonly SourceKind[] = ['publisher', 'partner', 'media', 'copy']
const EVIDENCE: readonly Evidence[] = ['whole', 'opening', 'announcement']
/** In a column of numbers: "the letter states none". */
const NOT_STATED = -1

/**
 * Headers as the package ships them, for `JSON.stringify`: one list a column, publishers named
 * once. `decodeHeaders` gives the same headers back.
 */
export function encodeHeaders(headers: readonly LetterHeader[]): unknown {
  const publishers = [...new Set(headers.map((header) => header.publisher))].sort()
  const place = new Map(publishers.map((publisher, index) => [publisher, index]))
  return {
    publishers,
    columns: {
      id: headers.map((header) => header.id),
      title: headers.map((header) => header.title),
      subject: headers.map((header) => header.subject),
      date: headers.map((header) => header.date ?? ''),
      language: headers.map((header) => header.language),
      sessions: headers.map((header) => header.sessions.join(' ')),
      countries: headers.map((header) => header.countries.join(' ')),
      themes: headers.map((header) => header.themes.join(' ')),
      drafts: headers.map((header) => header.drafts.join(' ')),
      resolutions_cited: headers.map((header) => header.resolutions_cited.join(' ')),
      publisher: headers.map((header) => place.get(header.publisher) ?? 0),
      listed_organizations: headers.map((header) => header.listed_organizations),
      listed_individuals: headers.map((header) => header.listed_individuals),
      stated_organizations: headers.map((header) => header.stated_organizations ?? NOT_STATED),
      stated_individuals: headers.map((header) => header.stated_individuals ?? NOT_STATED),
      complete: headers.map((header) => Number(header.complete)),
      source_kind: headers.map((header) => SOURCE_KINDS.indexOf(header.source_kind)),
      evidence: headers.map((header) => EVIDENCE.indexOf(header.evidence)),
    },
  }
}

/**
 * The headers of all letters from the parsed `headers.json`, in its order.
 * Throws an error that names file, field and expectation when it is not of that shape.
 */
export function decodeHeaders(parsed: unknown): LetterHeader[] {
  const { publishers, columns } = fieldsOf(parsed, HEADERS_FILE)
  const shape = { file: HEADERS_FILE, texts: TEXTS, counts: COUNTS }
  const { table } = readTable(columns, shape)
  if (!Array.isArray(publishers)) throw new Error(`${HEADERS_FILE}: \`publishers\` must be a list`)
  const publisherNames: readonly unknown[] = publishers
  return table.id.map((id, row) => {
    const publisher = publisherNames[table.publisher[row] ?? -1]
    const source_kind = SOURCE_KINDS[table.source_kind[row] ?? -1]
    const evidence = EVIDENCE[table.evidence[row] ?? -1]
    if (typeof publisher !== 'string' || !source_kind || !evidence) {
      throw new Error(
        `${HEADERS_FILE}: publisher, source_kind and evidence of "${id}" must be known`,
      )
    }
    return {
      id,
      title: table.title[row] ?? '',
      subject: table.subject[row] ?? '',
      publisher,
      date: table.date[row] || null,
      language: table.language[row] ?? '',
      sessions: wordsOf(table.sessions[row] ?? ''),
      countries: wordsOf(table.countries[row] ?? ''),
      themes: wordsOf(table.themes[row] ?? ''),
      drafts: wordsOf(table.drafts[row] ?? ''),
      resolutions_cited: wordsOf(table.resolutions_cited[row] ?? ''),
      listed_organizations: table.listed_organizations[row] ?? 0,
      listed_individuals: table.listed_individuals[row] ?? 0,
      stated_organizations: stated(table.stated_organizations[row]),
      stated_individuals: stated(table.stated_individuals[row]),
      complete: table.complete[row] === 1,
      source_kind,
      evidence,
    }
  })
}

/**
 * The letter of an id from its parsed shard (`shardFile(id)`), or null when the shard has none.
 * A shard is an object of letters by id. Throws when it is anything else.
 */
export function letterOf(parsed: unknown, id: string, file: string): Letter | null {
  const letters = fieldsOf(parsed, file)
  if (!Object.hasOwn(letters, id)) return null
  const letter = letters[id]
  if (!v.is(WrittenShape, letter) || letter.id !== id) {
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

function stated(count: number | undefined): number | null {
  return count === undefined || count === NOT_STATED ? null : count
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
