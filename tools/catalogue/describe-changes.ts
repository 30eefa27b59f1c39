import type { TextRow } from '../data/schemas.ts'
import { type CsvFile, writeLine } from './csv-lines.ts'
import type { Proposal } from './propose.ts'

/** A page from which nothing could be taken, and why. */
export interface UnreadPage {
  address: string
  why: string
}

/** The changes as lines of a diff, then what is left to a person, then what could not be read. */
export function report(
  proposals: readonly Proposal[],
  unread: readonly UnreadPage[],
  { columns, lines }: CsvFile<TextRow>,
): string[] {
  const written = new Map(lines.map((line) => [line.row.symbol, line.written]))
  const changes: string[] = []
  const differing: string[] = []
  const rows: string[] = []
  for (const proposal of proposals) {
    if (proposal.kind === 'filled') changes.push(`-${written.get(proposal.before.symbol)}`)
    if (proposal.kind === 'unread') rows.push(`  ${proposal.what}: ${proposal.why}`)
    else if (proposal.kind !== 'differs') changes.push(`+${writeLine(proposal.row, columns)}`)
    else {
      const { symbol, column, catalogue, page } = proposal
      differing.push(
        ...[`  ${symbol}, ${column}:`, `    catalogue  ${catalogue}`, `    page       ${page}`],
      )
    }
  }
  const pages = unread.map(({ address, why }) => `  ${address} ${why}`)
  const count = (kind: Proposal['kind']) => proposals.filter((one) => one.kind === kind).length
  return [
    ...(changes.length > 0 ? ['--- data/texts.csv', '+++ data/texts.csv', ...changes, ''] : []),
    ...(differing.length > 0
      ? ['Page and catalogue differ; the catalogue is left as it is:', ...differing, '']
      : []),
    ...(rows.length + pages.length > 0 ? ['Could not be taken:', ...pages, ...rows, ''] : []),
    `${count('new')} new texts, ${count('filled')} with cells filled, ${differing.length / 3} cells that differ, ${rows.length} rows and ${pages.length} pages not taken.`,
  ]
}
