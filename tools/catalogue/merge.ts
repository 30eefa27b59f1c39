import type { TextRow } from '../data/schemas.ts'
import { type CsvFile, writeLine } from './csv-lines.ts'
import type { Proposal } from './propose.ts'

/** The file with new texts in their order and empty cells filled; nothing else is touched. */
export function merge(file: CsvFile<TextRow>, proposals: readonly Proposal[]): CsvFile<TextRow> {
  const lines = [...file.lines]
  for (const proposal of proposals) {
    if (proposal.kind !== 'new' && proposal.kind !== 'filled') continue
    const { row } = proposal
    const line = { row, written: writeLine(row, file.columns) }
    const index = lines.findIndex((other) => other.row.symbol === row.symbol)
    if (index >= 0) lines[index] = line
    else lines.splice(indexFor(row, lines), 0, line)
  }
  return { ...file, lines }
}

/** Behind the last text of its sort and session with a smaller number, or of an earlier session. */
function indexFor(row: TextRow, lines: CsvFile<TextRow>['lines']): number {
  const before = lines.findLastIndex(
    (line) => line.row.type === row.type && compare(line.row, row) < 0,
  )
  return before === -1 ? lines.length : before + 1
}

function compare(one: TextRow, other: TextRow): number {
  const digits = (cell: string) => Number(cell.replace(/\D/g, ''))
  return (
    rankOf(one) - rankOf(other) ||
    digits(one.session) - digits(other.session) ||
    Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10)
  )
}

/** Regular sessions stand before special ones, and these before organizational ones. */
function rankOf({ session }: TextRow): number {
  if (/^\d/.test(session)) return 0
  return session.startsWith('S-') ? 1 : 2
}
