import type { Found, Row } from './reader.ts'
import { readTitle, written } from './written.ts'

/** `52/28`, `S-33/1`, `OM/1/1.`, `A/HRC/RES/12/4`, `Decision 6/102`, `N/A`, after whatever white space or mark. */
const NUMBER = /^\W*(n\W?a$|((a\/hrc\/)?(res|dec|prst)[a-z]*\W?)?(s-|o[ms]\/)?\d+\/\d)/i
const DRAFT = /\bL\.+\d/i
const ADOPTED = /hrc(\/|%2f)(res|dec|prst)/i

function addressIn(element: Element | undefined): string {
  return element?.querySelector('a[href]')?.getAttribute('href') ?? ''
}

/**
 * A row of five cells: number, title, two of which one is the draft, action. Older tables have
 * fewer; those of special sessions only a title, whose link names the text.
 */
export function readCells(element: Element, cells: Element[]): Row | null {
  const [first, second] = cells
  const number = written(first)
  const numbered = NUMBER.test(number)
  const address = addressIn(first) || addressIn(second)
  const drafted = cells.slice(2, -1).find((cell) => DRAFT.test(written(cell) + addressIn(cell)))
  if (!numbered && !drafted && !ADOPTED.test(address)) return null
  if (!numbered && !second) return { element, title: number, address }
  const draft = written(drafted)
  return {
    element,
    number,
    title: written(second),
    draft: DRAFT.test(draft) ? draft : addressIn(drafted),
    action: written(cells[2] && cells.at(-1)),
    address,
  }
}

/** An index without tables: links whose text is the number, the title beside them. */
function readIndex(document: Document, rows: Row[]): void {
  for (const link of document.querySelectorAll('a[href]')) {
    const number = written(link, 60)
    const element = link.closest('tr,li,p,dd,dt,div')
    if (!element || !NUMBER.test(number)) continue
    const title = written(element).replace(number, '').trim()
    rows.push({ element, number, title, address: link.getAttribute('href') ?? '' })
  }
}

/**
 * Reads the adopted, rejected and withdrawn texts that a page lists. The rows keep the order of
 * the page; where a list has no table, an index of numbered links is read if `plain` allows it.
 */
export function readTexts(document: Document, plain: boolean): Found & { rows: Row[] } {
  const rows: Row[] = []
  let label = ''
  for (const element of document.querySelectorAll('h2,h3,h4,h5,caption,table')) {
    if (!('rows' in element)) {
      label = written(element, 200)
      continue
    }
    const table = element as HTMLTableElement
    const section = table.summary || label
    let spanning: Element | undefined
    let left = 0
    for (const line of table.rows) {
      const cells: Element[] = [...line.cells]
      const span = line.cells[0]?.rowSpan ?? 1
      if (left-- > 0 && spanning) cells.unshift(spanning)
      else if (span > 1) [spanning, left] = [line.cells[0], span - 1]
      const row = line.querySelector('td') && readCells(line, cells)
      if (row) rows.push({ ...row, section })
    }
  }
  if (plain && !rows.length) readIndex(document, rows)
  return { ...readTitle(document), rows }
}
