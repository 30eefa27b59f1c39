import { partsOfAdopted } from '../../lib/council/catalogue.ts'
import { formatOutcome, type Outcome } from '../../lib/council/outcome.ts'
import type { States } from '../../lib/council/states.ts'
import { datesIn } from '../../lib/letters/parse/find-dates.ts'
import type { CouncilPage, CouncilText, PageReading } from '../../lib/pages/page.ts'
import { fold } from '../../lib/text/fold.ts'
import { tokensOf } from '../../lib/text/tokens.ts'
import type { TextRow } from '../data/schemas.ts'
import type { CsvFile } from './csv-lines.ts'

/** What a list says of one text, against what the catalogue has. */
export type Proposal =
  | { kind: 'new'; row: TextRow }
  /** Cells that the catalogue leaves empty. */
  | { kind: 'filled'; before: TextRow; row: TextRow }
  /** A cell in which list and catalogue differ; for a person to decide. */
  | { kind: 'differs'; symbol: string; column: string; catalogue: string; page: string }
  | { kind: 'unread'; what: string; why: string }

const TYPES = { resolution: 'RES', decision: 'DEC', statement: 'PRST' } as const
/** Cells that a list says; `source` and the parts of the symbol are not compared. */
const COMPARED = ['title', 'date_adopted', 'vote', 'countries'] as const

export interface ListOfTexts {
  page: CouncilPage
  /** Its texts are those of the page, row for row. */
  reading: PageReading
  /** Where the rows come from, for their `source`. */
  source: string
}

/** Compares a list of texts in English with the catalogue. */
export function propose(
  { page, reading, source }: ListOfTexts,
  texts: CsvFile<TextRow>,
  sessions: ReadonlySet<string>,
  states: Pick<States, 'find'>,
): Proposal[] {
  const known = new Map(texts.lines.map(({ row }) => [row.symbol, row]))
  return page.texts.flatMap((text, index): Proposal[] => {
    const { symbol, draft, title, outcome } = text
    const parts = symbol === null ? null : partsOfAdopted(symbol)
    const what = symbol ?? draft ?? (title || `row ${index + 1}`)
    const unread = (why: string): Proposal[] => [{ kind: 'unread', what, why }]
    if (!symbol || !parts) return unread(whyNotAdopted(text))
    const { session, number } = parts
    if (!sessions.has(session)) return unread(`session ${session} is not in data/sessions.csv`)
    const row: TextRow = {
      symbol,
      type: TYPES[parts.kind],
      session,
      number,
      title,
      date_adopted: dayIn(reading.texts[index]?.action ?? ''),
      agenda_item: '',
      vote: voteOf(outcome),
      countries: states.find(title).join(' '),
      source,
    }
    const before = known.get(symbol)
    if (before) return compare(before, row)
    return title ? [{ kind: 'new', row }] : unread('its title could not be read')
  })
}

function whyNotAdopted({ symbol, outcome }: CouncilText): string {
  if (symbol) return 'is not the symbol of an adopted text'
  if (outcome && outcome.action !== 'adopted') return `was ${outcome.action}`
  return 'has no number that could be read'
}

function compare(before: TextRow, row: TextRow): Proposal[] {
  const given = COMPARED.filter((column) => row[column] !== '')
  const filled = given.filter((column) => before[column] === '')
  const proposals = given
    .filter((column) => !filled.includes(column) && alike(before[column]) !== alike(row[column]))
    .map((column): Proposal => {
      const [catalogue, page] = [before[column], row[column]]
      return { kind: 'differs', symbol: before.symbol, column, catalogue, page }
    })
  if (filled.length === 0) return proposals
  const cells = Object.fromEntries(filled.map((column) => [column, row[column]]))
  const after = { ...before, ...cells, source: `${before.source}; ${row.source}` }
  return [{ kind: 'filled', before, row: after }, ...proposals]
}

/** Titles are compared by their words: typography differs between sources. */
function alike(cell: string): string {
  return tokensOf(fold(cell))
    .map(({ written }) => written)
    .join(' ')
}

function voteOf(outcome: Outcome | null): string {
  if (outcome?.action !== 'adopted') return ''
  return outcome.vote ? formatOutcome(outcome) : 'consensus'
}

/** The day named in the action cell, `2022-10-06`, or empty; also `26.9.13` of sessions 20 to 24. */
function dayIn(action: string): string {
  const written = action.replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{2})\b/, '$1.$2.20$3')
  const days = datesIn(written, 'en').map(({ date }) => date)
  return days.find((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)) ?? ''
}
