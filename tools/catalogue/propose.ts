import { partsOfAdopted } from '../../lib/council/catalogue.ts'
import { formatOutcome, type Outcome } from '../../lib/council/outcome.ts'
import type { States } from '../../lib/council/states.ts'
import { datesIn } from '../../lib/letters/parse/dates.ts'
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
/** Cells that a list tells; `source` and the parts of the symbol are not compared. */
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
  return page.texts.flatMap((text, place): Proposal[] => {
    const parts = text.symbol === null ? null : partsOfAdopted(text.symbol)
    const what = text.symbol ?? text.draft ?? (text.title || `row ${place + 1}`)
    if (!text.symbol || !parts) return [{ kind: 'unread', what, why: whyNotAdopted(text) }]
    if (!sessions.has(parts.session)) {
      return [{ kind: 'unread', what, why: `session ${parts.session} is not in data/sessions.csv` }]
    }
    const row: TextRow = {
      symbol: text.symbol,
      type: TYPES[parts.kind],
      session: parts.session,
      number: parts.number,
      title: text.title,
      date_adopted: dayIn(reading.texts[place]?.action ?? ''),
      agenda_item: '',
      vote: voteOf(text.outcome),
      countries: states.find(text.title).join(' '),
      source,
    }
    const before = known.get(row.symbol)
    return before ? compare(before, row) : row.title ? [{ kind: 'new', row }] : untitled(what)
  })
}

function untitled(what: string): Proposal[] {
  return [{ kind: 'unread', what, why: 'its title could not be read' }]
}

function whyNotAdopted({ symbol, outcome }: CouncilText): string {
  if (symbol) return 'is not the symbol of an adopted text'
  if (outcome && outcome.action !== 'adopted') return `was ${outcome.action}`
  return 'has no number that could be read'
}

function compare(before: TextRow, row: TextRow): Proposal[] {
  const filled = COMPARED.filter((column) => before[column] === '' && row[column] !== '')
  const differing = COMPARED.filter(
    (column) =>
      before[column] !== '' && row[column] !== '' && alike(before[column]) !== alike(row[column]),
  )
  const { symbol } = before
  const after = { ...before, ...Object.fromEntries(filled.map((column) => [column, row[column]])) }
  return [
    ...(filled.length > 0
      ? [
          {
            kind: 'filled',
            before,
            row: { ...after, source: `${before.source}; ${row.source}` },
          } as const,
        ]
      : []),
    ...differing.map((column): Proposal => {
      const [catalogue, page] = [before[column], row[column]]
      return { kind: 'differs', symbol, column, catalogue, page }
    }),
  ]
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
