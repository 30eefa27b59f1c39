import { builtIn } from './built-in.ts'
import { attribute, readTitle, visibleText } from './dom-text.ts'
import type { CellReading } from './page.ts'
import type { Reader, Row } from './page-type.ts'

/** In the name of a text: `8/4.`, `PRST 6/1`, `A/HRC/RES/57/1`, `12/PRST/1`. */
const NUMBER = /\p{N}\P{L}{0,2}\/\P{L}{0,2}(\p{N}|PRST)/iu

/**
 * Reads the lines of a page that may list texts: headings, tables and their rows, and on pages of
 * sessions the entries of other lists that begin with a number or have a link named by one.
 * `listedTexts`, in the background, finds the texts among them.
 */
export const readTexts: Reader = (page, { href }) => {
  // What may be an entry without a table, on pages that may have such: of sessions, and the old
  // index. A `base` has no content.
  const ofEntry = /session|sdpage/i.test(href) ? 'li,p,dd,dt,article,div' : 'base'
  const entries = [...page.querySelectorAll(ofEntry)]
  // Asking each whether it holds another would take the square of how deep a page nests them.
  const outer = new Set(
    entries.filter((entry, index) => entry.contains(entries[index + 1] ?? null)),
  )
  const rows: Row[] = []
  const indexes = new Map<Element | null | undefined, number>()
  const cellsOf = new Map<Element | null, CellReading>()
  const readCell = (cell: Element): CellReading => {
    const reading = [
      visibleText(cell, 2000, /SCRIPT|STYLE|TABLE/),
      '',
      attribute(cell, 'colspan'),
      attribute(cell, 'rowspan'),
      cell.tagName,
    ]
    cellsOf.set(cell, reading)
    return reading
  }
  const add = (element: Element, cells: CellReading[], title = '', within?: Element | null) => {
    const of = indexes.get(within) ?? -1
    indexes.set(element, rows.length)
    rows.push({ element, line: element.tagName, title, of, cells })
  }
  for (const element of page.querySelectorAll(
    `h1,h2,h3,h4,h5,summary,caption,table,tr,a[href],${ofEntry}`,
  )) {
    const name = element.tagName
    if (/^[CHST]/.test(name)) {
      const table = element.closest('table')
      if (name === 'TABLE') add(element, [], attribute(element, 'summary'), element.closest('tr'))
      else if (name === 'TR') add(element, [...element.children].map(readCell), '', table)
      else add(element, [], visibleText(element, 200), table)
    } else if (name === 'A' || !outer.has(element)) {
      const cell = cellsOf.get(element.closest('td,th'))
      if (cell) cell[1] ||= attribute(element, 'href')
      const entry = element.closest(ofEntry)
      if (entry && !indexes.has(entry) && NUMBER.test(visibleText(element, 40))) readEntry(entry)
    }
  }

  /** Adds an entry. It may hold several texts in turn, or a number whose text is the next entry. */
  function readEntry(entry: Element): void {
    let cells: CellReading[] = []
    let of: Element | null | undefined
    const isAlone = entry.tagName === 'DT' || /^.{1,25}\/\S{1,6}$/.test(visibleText(entry))
    let parts = [...entry.childNodes]
    let next = isAlone ? builtIn(entry, 'nextElementSibling') : null
    while (next && parts.length < 9 && !NUMBER.test(visibleText(next, 40))) {
      parts = [...parts, ...builtIn(next, 'childNodes')]
      next = builtIn(next, 'nextElementSibling')
    }
    for (const part of parts) {
      const text = visibleText(part)
      const link = /^(?!#|FORM)/.test(part.nodeName) ? (part as Element) : null
      const address = attribute(link?.closest('a') ?? link?.querySelector('a[href]'), 'href')
      if (address && text.length < 40 && NUMBER.test(text)) {
        if (of) {
          add(of, cells)
          cells = []
        }
        of = of ? link : entry
      }
      cells.push([text, address])
    }
    add(of ?? entry, cells)
    indexes.set(entry, 0)
  }
  return { ...readTitle(page), rows }
}
