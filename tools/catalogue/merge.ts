import type { TextRow } from '../data/schemas.ts'
import { type CsvFile, writeLine } from './csv-lines.ts'
import type { Proposal } from './propose.ts'

/** The file with what is new in its place and empty cells filled; nothing else is touched. */
export function merge(file: CsvFile<TextRow>, proposals: readonly Proposal[]): CsvFile<TextRow> {
  const lines = [...file.lines]
  for (const proposal of proposals) {
    if (proposal.kind !== 'new' && proposal.kind !== 'filled') continue
    const { row } = proposal
    const line = { row, written: writeLine(row, file.columns) }
    const place = lines.findIndex((other) => other.row.symbol === row.symbol)
    if (place >= 0) lines[place] = line
    else
      lines.splice(
        placeFor(
          row,
          lines.map((other) => other.row),
        ),
        0,
        line,
      )
  }
  return { ...file, lines }
}

/** Behind the last text of its sort and session with a smaller number, or of an earlier session. */
function placeFor(row: TextRow, rows: readonly TextRow[]): number {
  const before = rows.findLastIndex((other) => other.type === row.type && order(other, row) < 0)
  return before === -1 ? rows.length : before + 1
}

function order(one: TextRow, other: TextRow): number {
  const kinds = [kindOf(one), kindOf(other)] as const
  if (kinds[0] !== kinds[1]) return kinds[0] - kinds[1]
  const digits = (cell: string) => Number(cell.replace(/\D/g, ''))
  return (
    digits(one.session) - digits(other.session) ||
    Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10)
  )
}

/** Regular sessions stand before special ones, and these before organizational ones. */
function kindOf({ session }: TextRow): number {
  if (/^\d/.test(session)) return 0
  return session.startsWith('S-') ? 1 : 2
}
