import { readOutcome } from '../council/outcome.ts'
import { type Grid, type GridCell, type GridRow, hasOneValue } from './grid.ts'
import type { ListedText, ListingPage } from './page.ts'
import { type Columns, columnsOf, headingRows } from './table-columns.ts'
import { isDraft, kindsIn, numberIn, numbersIn } from './text-number.ts'

/** Nothing, `N/A`, a dash, "sans objet", "不适用": the cell of a text that was not adopted. */
const NO_NUMBER = /^\P{N}{0,25}$/u
const ADOPTED = /hrc(?:\/|%2f)+(?:res|dec|prst)/i

interface RowText {
  number: string
  title: string
  draft: string
  action: string
  address: string
  type: string
}

function cellAt({ cells }: GridRow, column: number): GridCell | undefined {
  return column === -1 ? undefined : cells[column]
}

/** What was done, of a column for it, or of columns for the votes on each side. */
function actionOf(row: GridRow, columns: Columns): string {
  const text = (column: number) => cellAt(row, column)?.text ?? ''
  const action = text(columns.action)
  const [inFavour, against, abstaining] = [
    columns.inFavour,
    columns.against,
    columns.abstaining,
  ].map(text)
  if (!inFavour || readOutcome(action)) return action
  if (!/^\d+$/.test(inFavour)) return action || inFavour
  return `${action} ${inFavour} in favour, ${against || 0} against, ${abstaining || 0} abstentions`
}

function draftOf(row: GridRow, columns: Columns): string {
  const cell = cellAt(row, columns.draft)
  const at = cell && isDraft(cell.text) ? cell.text.search(/(?:a\/hrc|(?<!\p{L})L\.)/iu) : -1
  if (cell && at !== -1) return cell.text.slice(at)
  return cell && isDraft(cell.address) ? cell.address : ''
}

function textOf(row: GridRow, columns: Columns): RowText {
  const [number, title, type] = [columns.number, columns.title, columns.type].map((column) =>
    cellAt(row, column),
  )
  const linked = row.cells.find((cell) => cell && ADOPTED.test(cell.address))
  const address =
    number?.address ||
    (title && ADOPTED.test(title.address) ? title.address : '') ||
    (linked && columns.number === -1 ? linked.address : '')
  return {
    number: number?.text ?? '',
    title: title && title !== number ? title.text : '',
    draft: draftOf(row, columns),
    // In place of a number: "Withdrawn".
    action: actionOf(row, columns) || (numberIn(number?.text ?? '') ? '' : (number?.text ?? '')),
    address: address || title?.address || '',
    type: type?.text ?? '',
  }
}

/** "Item 3. …" is the name of a group, wherever in its row it stands. */
const AGENDA_ITEM =
  /^(?:agenda )?(?:items?|points?|temas?|пункт|议程项目|项目|(?:ال)?بند)\s?(?:no?[.°º]\s?|n° ?)?(?:\d|[一二三四五六七八九十٠-٩])|^第\s?[\d一二三四五六七八九十]{1,2}\s?项/iu

/** A row with a single cell: the name of a group, such as an agenda item. */
function groupName(row: GridRow): string | null {
  const { cells } = row
  const cell = cells.find((one) => one?.text)
  // Of several cells a single one of one column may go on with the row above; a heading does not.
  const isAlone = new Set(cells).size === 1 || cell?.isHeading || (cell?.columns ?? 0) > 1
  return cell && isAlone && hasOneValue(row) ? cell.text : null
}

/** Whether a row goes on with the text above: no number, and of the rest not all that a text has. */
function goesOn(text: RowText, row: GridRow, { number, title, action, draft }: Columns): boolean {
  const own = (column: number) => column !== -1 && !row.spanned.has(column)
  if (number === -1 || row.cells[number] === undefined || AGENDA_ITEM.test(text.title)) return false
  const isOnce =
    [title, action, draft].filter((column) => own(column) && row.cells[column]?.text).length === 1
  if (row.spanned.has(number)) return isOnce && (action !== -1 || draft !== -1)
  return /^[^\p{L}\p{N}]*$/u.test(text.number) && isOnce
}

/** No title is longer, however many rows go on. */
const MAX_FIELD_LENGTH = 2000

function addTo(reading: ListedText['reading'], { title, action, draft }: RowText): void {
  reading.title = `${reading.title} ${title}`.trim().slice(0, MAX_FIELD_LENGTH)
  reading.action = `${reading.action ?? ''} ${action}`.trim().slice(0, MAX_FIELD_LENGTH)
  reading.draft ||= draft
}

/** Whether what stands in a row makes it a text of the page's list. */
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
  // The list of a special session may leave its number to the heading, see `listedTexts`.
  const isOnlyOne = columns.number === -1 && page.session?.startsWith('S-') && outcome
  return text.title !== '' && (text.draft !== '' || isLost || Boolean(isOnlyOne))
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
    if (last && goesOn(text, row, columns)) addTo(last.reading, text)
    else if (isText(text, columns, page)) {
      const { type, ...reading } = text
      const named = kindsIn(type).length > 0 ? type : section
      texts.push({ line: row.line, reading: { ...reading, section: named } })
    }
  }
  return texts
}
