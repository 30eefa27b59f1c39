import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Letter } from '../letter.ts'

/** What a cell joins several values with. */
const JOINT = ' | '

const COLUMNS: readonly [name: string, cell: (letter: Letter) => string | number][] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date ?? ''],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher],
  ['addressee', ({ addressee }) => addressee ?? ''],
  ['sessions', ({ sessions }) => sessions.join(JOINT)],
  ['countries', ({ countries }) => countries.join(JOINT)],
  ['themes', ({ themes }) => themes.join(JOINT)],
  ['subject', ({ subject }) => subject],
  ['summary', ({ summary }) => summary],
  ['asks', ({ asks }) => asks.join(JOINT)],
  ['organizations', ({ signatories }) => signatories.organizations.join(JOINT)],
  ['individuals', ({ signatories }) => signatories.individuals.map(personCell).join(JOINT)],
  ['stated_organizations', ({ signatories }) => signatories.stated_organizations ?? ''],
  ['stated_individuals', ({ signatories }) => signatories.stated_individuals ?? ''],
  ['list_complete', ({ signatories }) => (signatories.complete ? 'yes' : 'no')],
  ['drafts', ({ drafts }) => drafts.join(JOINT)],
  ['resolutions_cited', ({ resolutions_cited }) => resolutions_cited.join(JOINT)],
  ['language', ({ language }) => language],
  ['evidence', ({ evidence }) => evidence],
  ['source_kind', ({ source_kind }) => source_kind],
  ['url', ({ url }) => url],
  ['also_at', ({ also_at }) => also_at.join(JOINT)],
]

/** Letters as CSV, a row each. */
export function writeLettersCsv(letters: readonly Letter[]): string {
  return writeCsv([
    COLUMNS.map(([name]) => name),
    ...letters.map((letter) => COLUMNS.map(([, cell]) => cell(letter))),
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

function personCell({ name, role }: Letter['signatories']['individuals'][number]): string {
  return role ? `${name} (${role})` : name
}
