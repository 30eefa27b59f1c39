import { readOutcome } from '../council/outcome.ts'
import { type Grid, type GridCell, type GridRow, hasOneValue } from './grid.ts'
import type { ListedText, ListingPage } from './page.ts'
import { type Columns, columnsOf, headingRows } from './table-columns.ts'
import { isDraft, kindsIn, numberIn, numbersIn } from './text-number.ts'

/** The cell of a text that was not adopted: empty, `N/A`, a dash, "sans objet", "不适用". */
const NO_NUMBER = /^\P{N}{0,25}$/u
const ADOPTED = /hrc(?:\/|%2f)+(?:res|dec|prst)/i

type RowText = Record<'number' | 'title' | 'draft' | 'action' | 'address' | 'type', string>

function cellAt({ cells }: GridRow, column: number): GridCell | undefined {
  return column === -1 ? undefined : cells[column]
}

/** What was done, from the action column or from columns for the votes on each side. */
function actionOf(row: GridRow, columns: Columns): string {
  const text = (column: number) => cellAt(row, column)?.text ?? ''
  const action = text(columns.action)
  const inFavour = text(columns.inFavour)
  if (!inFavour || readOutcome(action)) return action
  if (!/^\d+$/.test(inFavour)) return action || inFavour
  const against = text(columns.against) || 0
  const abstaining = text(columns.abstaining) || 0
  return `${action} ${inFavour} in favour, ${against} against, ${abstaining} abstentions`
}

function draftOf(row: GridRow, columns: Columns): string {
  const { text = '', address = '' } = cellAt(row, columns.draft) ?? {}
  const start = isDraft(text) ? text.search(/(?:a\/hrc|(?<!\p{L})L\.)/iu) : -1
  if (start !== -1) return text.slice(start)
  return isDraft(address) ? address : ''
}

function textOf(row: GridRow, columns: Columns): RowText {
  const number = cellAt(row, columns.number)
  const title = cellAt(row, columns.title)
  const linked = row.cells.find((cell) => cell && ADOPTED.test(cell.address))
  const address =
    number?.address ||
    (title && ADOPTED.test(title.address) && title.address) ||
    (columns.number === -1 && linked?.address) ||
    title?.address
  const written = number?.text ?? ''
  return {
    number: written,
    title: title && title !== number ? title.text : '',
    draft: draftOf(row, columns),
    // In place of a number: "Withdrawn".
    action: actionOf(row, columns) || (numberIn(written) ? '' : written),
    address: address || '',
    type: cellAt(row, columns.type)?.text ?? '',
  }
}

/** "Item 3. …" is the name of a group, in any cell of its row. */
const AGENDA_ITEM =
  /^(?:agenda )?(?:items?|points?|temas?|пункт|议程项目|项目|(?:ال)?بند)\s?(?:no?[.°º]\s?|n° ?)?(?:\d|[一二三四五六七八九十٠-٩])|^第\s?[\d一二三四五六七八九十]{1,2}\s?项/iu

/** The name of a group, such as an agenda item, from a row with a single cell; null for others. */
function groupName(row: GridRow): string | null {
  const { cells } = row
  const cell = cells.find((one) => one?.text)
  // One cell among empty ones may continue the row above; a heading never does.
  const isAlone = new Set(cells).size === 1 || cell?.isHeading || (cell?.columns ?? 0) > 1
  return cell && isAlone && hasOneValue(row) ? cell.text : null
}

/** Whether a row continues the text above: it has no number and only one of the other cells. */
function continuesAbove(
  text: RowText,
  row: GridRow,
  { number, title, action, draft }: Columns,
): boolean {
  if (number === -1 || row.cells[number] === undefined || AGENDA_ITEM.test(text.title)) return false
  const filled = [title, action, draft].filter(
    (column) => !row.spanned.has(column) && cellAt(row, column)?.text,
  )
  const isOnce = filled.length === 1
  if (row.spanned.has(number)) return isOnce && (action !== -1 || draft !== -1)
  return /^[^\p{L}\p{N}]*$/u.test(text.number) && isOnce
}

/** Of a title or action, however many rows continue it; in characters. */
const MAX_FIELD_LENGTH = 2000

function addTo(reading: ListedText['reading'], { title, action, draft }: RowText): void {
  reading.title = `${reading.title} ${title}`.trim().slice(0, MAX_FIELD_LENGTH)
  reading.action = `${reading.action ?? ''} ${action}`.trim().slice(0, MAX_FIELD_LENGTH)
  reading.draft ||= draft
}

/** Whether a row holds a text of the page's list. */
function isText(text: RowText, columns: Columns, page: ListingPage): boolean {
  const isOwn = (session: string | null | undefined) =>
    page.kind !== 'session' || !page.session || session === page.session
  const number = numberIn(text.number)
  if (number) return isOwn(number.session)
  if (columns.number !== -1 && !NO_NUMBER.test(text.number)) return false
  const [linked] = numbersIn(decodeAddress(text.address))
  if (ADOPTED.test(text.address) && text.title) return isOwn(linked?.session)
  const outcome = readOutcome(text.action)?.action
  const isSaidLost = outcome === 'rejected' || outcome === 'withdrawn'
  const isNamedLost = page.kind === 'texts' && /\p{L}/u.test(text.number)
  const isLost = columns.number !== -1 && (isSaidLost || isNamedLost)
  // The list of a special session may have its number in the heading only, see `listedTexts`.
  const isOnly = columns.number === -1 && page.session?.startsWith('S-') && outcome !== undefined
  return text.title !== '' && (text.draft !== '' || isLost || isOnly === true)
}

function decodeAddress(address: string): string {
  return address.replace(/%2f/gi, '/').replace(/^.*?(?=a\/+hrc)/i, '')
}

/** The texts of a table, in the order of its rows. */
export function readGrid(grid: Grid, page: ListingPage): ListedText[] {
  const headed = headingRows(grid)
  const columns = columnsOf(grid, page.session, headed)
  const texts: ListedText[] = []
  let section = grid.name
  for (const row of grid.rows) {
    const group = grid.width > 1 ? groupName(row) : null
    if (group !== null && !numberIn(group)) {
      if (kindsIn(group).length > 0 && group.length < 100) section = group
      const last = texts.at(-1)
      const isGroup = new Set(row.cells).size === 1
      if (isGroup || !last) continue
    }
    if (headed.has(row)) continue
    const text = textOf(row, columns)
    const last = texts.at(-1)
    if (last && continuesAbove(text, row, columns)) addTo(last.reading, text)
    else if (isText(text, columns, page)) {
      const { type, ...reading } = text
      const named = kindsIn(type).length > 0 ? type : section
      texts.push({ rowIndex: row.rowIndex, reading: { ...reading, section: named } })
    }
  }
  return texts
}
