import { readOutcome } from '../council/outcome.ts'
import { type Column, columnOf, isRowCounter } from './column-words.ts'
import { type Grid, type GridRow, hasOneValue } from './grid.ts'
import { isDraft, kindsIn, numberIn } from './text-number.ts'

/** The columns of a table by what they hold; a column it does not have is -1. */
export type Columns = Record<Exclude<Column, 'other'>, number>

/** How many rows tell what a column holds; a longer table goes on as it began. */
const MAX_PROFILED_ROWS = 200

/** What the cells of a column are like, in shares of the rows, 0 to 1. */
interface ColumnProfile {
  heading: Column | null
  number: number
  /** Numbers of the page's own session. */
  own: number
  draft: number
  outcome: number
  /** `N/A` and the like, in place of a number. */
  none: number
  /** Names of a sort of text: "Decision". */
  sort: number
  /** Whole numbers alone. */
  count: number
  words: number
  /** Different texts. */
  distinct: number
  filled: number
}

function isHeadingRow({ cells }: GridRow, isFirst: boolean): boolean {
  if (cells.length < 2) return false
  if (cells.every((cell) => cell?.isHeading)) return true
  const texts = [...new Set(cells)].flatMap((cell) => (cell?.text ? [cell.text] : []))
  const isOfText = (text: string) =>
    /\d\/\d|^\d+$|^n\W?a$/i.test(text) || isDraft(text) || readOutcome(text) !== null
  if (!isFirst || texts.length < 2 || texts.some(isOfText)) return false
  return texts.filter((text) => text.length < 60 && columnOf(text) !== null).length >= 2
}

/** Rows of headings: of `th` alone, or the first ones if no cell is anything of a text. Linear. */
export function headingRows(grid: Grid): Set<GridRow> {
  const rows = new Set<GridRow>()
  const said = new Set<string>()
  let isFirst = true
  for (const row of grid.rows) {
    const words = row.cells.map((cell) => cell?.text).join('|')
    // Long tables say their headings again for each group.
    if (isHeadingRow(row, isFirst) || said.has(words)) {
      rows.add(row)
      said.add(words)
    } else if (row.cells.length > 1 && !hasOneValue(row)) isFirst = false
  }
  return rows
}

function profileColumn(
  grid: Grid,
  column: number,
  { session, headed }: { session: string | null; headed: Set<GridRow> },
): ColumnProfile {
  const headings: string[] = []
  const counts = {
    number: 0,
    own: 0,
    draft: 0,
    outcome: 0,
    none: 0,
    sort: 0,
    count: 0,
    words: 0,
    filled: 0,
  }
  const different = new Set<string>()
  let rows = 0
  for (const row of grid.rows.slice(0, MAX_PROFILED_ROWS)) {
    const cell = row.cells[column]
    if (headed.has(row)) {
      const isOfColumn = rows === 0 && !hasOneValue(row)
      if (cell && isOfColumn && !headings.includes(cell.text)) headings.push(cell.text)
      continue
    }
    if (!cell || cell.columns > 1 || row.cells.length < Math.min(2, grid.width)) continue
    rows += 1
    const { text, address } = cell
    if (text === '') continue
    counts.filled += 1
    const number = numberIn(text)
    if (number) counts.number += 1
    if (number && number.session === session) counts.own += 1
    if (isDraft(text) || (text.length < 40 && isDraft(address))) counts.draft += 1
    if (readOutcome(text)) counts.outcome += 1
    if (/^n\W?a\W?$/i.test(text)) counts.none += 1
    if (text.length < 40 && !/\d/.test(text) && kindsIn(text).length === 1) counts.sort += 1
    if (/^\d+\.?$/.test(text)) counts.count += 1
    if (/\p{L}{2}/u.test(text) && !number) counts.words += Math.min(text.length, 60) / 60
    different.add(text)
  }
  const share = (count: number) => (rows ? count / rows : 0)
  const heading = headings.join(' ')
  const last = headings.at(-1) ?? ''
  return {
    heading: isRowCounter(heading) ? null : (columnOf(last) ?? columnOf(heading)),
    number: share(counts.number),
    own: share(counts.own),
    draft: share(counts.draft),
    outcome: share(counts.outcome),
    none: share(counts.none),
    sort: share(counts.sort),
    count: share(counts.count),
    words: share(counts.words),
    filled: share(counts.filled),
    distinct: share(different.size),
  }
}

/** The column of the highest score above nothing, the first of equals, of those that are free. */
function highestScoring(scores: number[], taken: Set<number>): number {
  let found = -1
  for (const [column, score] of scores.entries()) {
    if (score > 0 && !taken.has(column) && score > (scores[found] ?? 0)) found = column
  }
  if (found !== -1) taken.add(found)
  return found
}

/**
 * Tells what each column of a table holds: by its heading, in any of the six languages, and by what
 * the cells of the whole column are. Its place counts only where neither tells.
 */
export function columnsOf(grid: Grid, session: string | null, headed = headingRows(grid)): Columns {
  const like = Array.from({ length: grid.width }, (_, column) =>
    profileColumn(grid, column, { session, headed }),
  )
  const taken = new Set<number>()
  const says = (heading: Column | null, column: Column) => (heading === column ? 1 : 0)
  const pick = (score: (one: ColumnProfile, column: number) => number) =>
    highestScoring(like.map(score), taken)
  const named = (column: Column) => pick(({ heading }) => says(heading, column))
  const inFavour = named('inFavour')
  const against = inFavour === -1 ? -1 : named('against')
  const abstaining = inFavour === -1 ? -1 : named('abstaining')
  const number = pick(({ number, own, heading, draft, words, count, none }) => {
    if (heading === 'draft') return 0
    if (heading === 'other') return own - 0.5
    if (number === 0) {
      const isOther = words > 0.2 || draft > 0.3 || count > 0.5
      return isOther ? 0 : (none + says(heading, 'number')) / 2
    }
    return number + own + says(heading, 'number') - draft
  })
  const draft = pick(({ draft, outcome, heading }) => {
    if (heading === 'other') return 0
    return 2 * draft + (outcome < 0.3 ? says(heading, 'draft') : 0)
  })
  const action = pick(({ outcome, heading }) => {
    if (heading === 'title' || heading === 'number') return 0
    return 2 * outcome + says(heading, 'action')
  })
  const type = pick(({ sort, heading }) => {
    if (heading === 'other' || heading === 'title') return 0
    return says(heading, 'type') + (sort > 0.8 ? sort : 0)
  })
  const title = pick(({ words, distinct, filled, heading }, column) => {
    if (heading === 'other') return 0
    const place = number !== -1 && column === number + 1 ? 0.3 : 0
    const known = filled > 0 ? words + distinct + place + 0.1 : 0
    return known + 3 * says(heading, 'title')
  })
  const last = grid.width - 1
  const given =
    action === -1 && inFavour === -1 && grid.width > 2 && !taken.has(last) ? last : action
  return { number, title, draft, action: given, type, inFavour, against, abstaining }
}
