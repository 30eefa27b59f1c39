import type { CellReading } from './page.ts'
import type { Found, Row } from './reader.ts'
import { readTitle, written } from './written.ts'

const LINES = 'h1,h2,h3,h4,h5,summary,caption,table,tr'
/** What is one entry of a list without a table. */
const ENTRY = 'li,p,dd,dt,article,div'
/** A link that is named by a number: `8/4.`, `PRST 6/1`, `A/HRC/RES/57/1`, `12/PRST/1`. */
const NUMBER = /\p{N}\P{L}{0,2}\/\P{L}{0,2}(\p{N}|PRST)/iu

/** The first link of each cell; of tables in tables, of the innermost cell. */
function linksOf(document: Document): Map<Element | null, string> {
  const links = new Map<Element | null, string>()
  for (const link of document.querySelectorAll('tr a[href]')) {
    const cell = link.closest('td,th')
    if (!links.has(cell)) links.set(cell, link.getAttribute('href') ?? '')
  }
  return links
}

/**
 * Gives the lines of a page that may list texts, as they stand there: headings, tables and their
 * rows, and where `plain` allows it entries of other lists that have a link named by a number.
 * Which of them are texts, `listedTexts` finds out in the background.
 */
export function readTexts(document: Document, plain: boolean): Found & { rows: Row[] } {
  const rows: Row[] = []
  const places = new Map<Element, number>()
  const links = linksOf(document)
  const readCell = (cell: Element): CellReading => [
    written(cell, 2000, true),
    links.get(cell) ?? '',
    cell.getAttribute('colspan') ?? '',
    cell.getAttribute('rowspan') ?? '',
    cell.tagName,
  ]
  const add = (element: Element, title: string, within?: Element | null, cells?: CellReading[]) => {
    const of = (within && places.get(within)) ?? -1
    places.set(element, rows.length)
    rows.push({ element, line: element.tagName, title, of, ...(cells && { cells }) })
  }
  for (const element of document.querySelectorAll(plain ? `${LINES},a[href]` : LINES)) {
    const name = element.tagName
    const table = element.closest('table')
    if (name === 'TR') {
      if (table) add(element, '', table, [...element.children].map(readCell))
    } else if (name === 'TABLE') {
      add(element, element.getAttribute('summary') ?? '', element.closest('tr'))
    } else if (name !== 'A') {
      add(element, written(element, 200), table)
    } else {
      const entry = element.closest(ENTRY)
      if (entry && !places.has(entry) && NUMBER.test(written(element, 40))) readEntry(entry)
    }
  }

  /** An entry may hold several texts, one after the other. */
  function readEntry(entry: Element): void {
    let cells: CellReading[] = []
    let numbered = false
    let of = entry
    const next = entry.tagName === 'DT' && entry.nextElementSibling
    for (const part of [...entry.childNodes, ...(next ? next.childNodes : [])]) {
      const text = written(part)
      const link = part.nodeType === 1 && part.nodeName !== 'FORM' ? (part as Element) : null
      const address =
        (link?.closest('a') ?? link?.querySelector('a[href]'))?.getAttribute('href') ?? ''
      if (link && address && text.length < 40 && NUMBER.test(text)) {
        if (numbered) {
          add(of, '', null, cells)
          cells = []
          of = link
        }
        numbered = true
      }
      cells.push([text, address])
    }
    add(of, '', null, cells)
    places.set(entry, 0)
  }
  return { ...readTitle(document), rows }
}
