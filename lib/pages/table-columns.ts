import { readOutcome } from '../council/outcome.ts'
import { type Column, columnOf, isRowCounter } from './column-words.ts'
import { type Grid, type GridCell, type GridRow, hasOneValue } from './grid.ts'
import { isDraft, kindsIn, numberIn } from './text-number.ts'

/** The index of the column for each thing that a column may hold; -1 where there is none. */
export type Columns = Record<Exclude<Column, 'other'>, number>

/** How many rows of a table are counted to tell what its columns hold. */
const MAX_PROFILED_ROWS = 200

type ColumnProfile = ReturnType<typeof profileColumn>

function isHeadingRow({ cells }: GridRow, isFirst: boolean): boolean {
  if (cells.length < 2) return false
  if (cells.every((cell) => cell?.isHeading)) return true
  const texts = [...new Set(cells)].flatMap((cell) => (cell?.text ? [cell.text] : []))
  const isOfText = (text: string) =>
    /\d\/\d|^\d+$|^n\W?a$/i.test(text) || isDraft(text) || readOutcome(text) !== null
  if (!isFirst || texts.length < 2 || texts.some(isOfText)) return false
  return texts.filter((text) => text.length < 60 && columnOf(text) !== null).length >= 2
}

/** Rows of headings: those of `th` alone, or the first ones whose cells hold no part of a text. */
export function headingRows(grid: Grid): Set<GridRow> {
  const rows = new Set<GridRow>()
  const repeated = new Set<string>()
  let isFirst = true
  for (const row of grid.rows) {
    const words = row.cells.map((cell) => cell?.text).join('|')
    // Long tables repeat their headings for each group.
    if (isHeadingRow(row, isFirst) || repeated.has(words)) {
      rows.add(row)
      repeated.add(words)
    } else if (row.cells.length > 1 && !hasOneValue(row)) isFirst = false
  }
  return rows
}

/** What the cells of a column are like, each as a share of its rows, 0 to 1. */
function profileColumn(
  grid: Grid,
  column: number,
  { session, headed }: { session: string | null; headed: Set<GridRow> },
) {
  const headings = new Set<string>()
  const cells: GridCell[] = []
  for (const row of grid.rows.slice(0, MAX_PROFILED_ROWS)) {
    const cell = row.cells[column]
    if (headed.has(row)) {
      if (cell && cells.length === 0 && !hasOneValue(row)) headings.add(cell.text)
    } else if (cell?.columns === 1 && row.cells.length >= Math.min(2, grid.width)) cells.push(cell)
  }
  const profiled = cells
    .filter(({ text }) => text !== '')
    .map((cell) => ({ ...cell, number: numberIn(cell.text) }))
  const share = (count: number) => (cells.length > 0 ? count / cells.length : 0)
  const shareWhere = (is: (cell: (typeof profiled)[number]) => boolean) =>
    share(profiled.filter(is).length)
  const weights = profiled.map(({ text, number }) =>
    /\p{L}{2}/u.test(text) && !number ? Math.min(text.length, 60) / 60 : 0,
  )
  const heading = [...headings].join(' ')
  const lastHeading = [...headings].at(-1) ?? ''
  return {
    heading: isRowCounter(heading) ? null : (columnOf(lastHeading) ?? columnOf(heading)),
    filled: share(profiled.length),
    number: shareWhere(({ number }) => number !== null),
    ownSession: shareWhere(({ number }) => number !== null && number.session === session),
    draft: shareWhere(
      ({ text, address }) => isDraft(text) || (text.length < 40 && isDraft(address)),
    ),
    outcome: shareWhere(({ text }) => readOutcome(text) !== null),
    /** `N/A` and the like, in place of a number. */
    none: shareWhere(({ text }) => /^n\W?a\W?$/i.test(text)),
    /** The name of a kind of text: "Decision". */
    kind: shareWhere(
      ({ text }) => text.length < 40 && !/\d/.test(text) && kindsIn(text).length === 1,
    ),
    /** A whole number alone. */
    count: shareWhere(({ text }) => /^\d+\.?$/.test(text)),
    /** Words, where 60 characters count as one whole cell. */
    words: share(weights.reduce((sum, weight) => sum + weight, 0)),
    /** Different texts. */
    distinct: share(new Set(profiled.map(({ text }) => text)).size),
  }
}

/** The free column with the highest score above 0, the first of equals; -1 for none. */
function highestScoring(scores: number[], taken: Set<number>): number {
  const free = scores.map((score, column) => (taken.has(column) ? 0 : score))
  const highest = Math.max(...free)
  const found = highest > 0 ? free.indexOf(highest) : -1
  if (found !== -1) taken.add(found)
  return found
}

/**
 * Tells what each column of a table holds: by its heading, in any of the six languages, and by what
 * the cells of the whole column are. Its position counts only where neither tells.
 */
export function columnsOf(grid: Grid, session: string | null, headed = headingRows(grid)): Columns {
  const profiles = Array.from({ length: grid.width }, (_, column) =>
    profileColumn(grid, column, { session, headed }),
  )
  const taken = new Set<number>()
  const says = (heading: Column | null, column: Column) => (heading === column ? 1 : 0)
  const pick = (score: (profile: ColumnProfile, column: number) => number) =>
    highestScoring(profiles.map(score), taken)
  const named = (column: Column) => pick(({ heading }) => says(heading, column))
  const inFavour = named('inFavour')
  const against = inFavour === -1 ? -1 : named('against')
  const abstaining = inFavour === -1 ? -1 : named('abstaining')
  const number = pick(({ number, ownSession, heading, draft, words, count, none }) => {
    if (heading === 'draft') return 0
    if (heading === 'other') return ownSession - 0.5
    if (number === 0) {
      const isOther = words > 0.2 || draft > 0.3 || count > 0.5
      return isOther ? 0 : (none + says(heading, 'number')) / 2
    }
    return number + ownSession + says(heading, 'number') - draft
  })
  const draft = pick(({ draft, outcome, heading }) => {
    if (heading === 'other') return 0
    return 2 * draft + (outcome < 0.3 ? says(heading, 'draft') : 0)
  })
  const action = pick(({ outcome, heading }) => {
    if (heading === 'title' || heading === 'number') return 0
    return 2 * outcome + says(heading, 'action')
  })
  const type = pick(({ kind, heading }) => {
    if (heading === 'other' || heading === 'title') return 0
    return says(heading, 'type') + (kind > 0.8 ? kind : 0)
  })
  const title = pick(({ words, distinct, filled, heading }, column) => {
    if (heading === 'other') return 0
    const nextToNumber = number !== -1 && column === number + 1 ? 0.3 : 0
    const known = filled > 0 ? words + distinct + nextToNumber + 0.1 : 0
    return known + 3 * says(heading, 'title')
  })
  const last = grid.width - 1
  const given =
    action === -1 && inFavour === -1 && grid.width > 2 && !taken.has(last) ? last : action
  return { number, title, draft, action: given, type, inFavour, against, abstaining }
}
