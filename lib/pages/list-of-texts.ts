import type { TextReading } from './page.ts'
import type { Found } from './reader.ts'
import { readTitle, written } from './written.ts'

/** `52/28`, `S-33/1`, `OM/1/1.`, `A/HRC/RES/12/4`, with whatever white space or mark before it. */
const NUMBER = /^\W*(a\/hrc\/(res|dec|prst)\/?)?(s-|o[ms]\/)?\d+\/\d/i
const NONE = /^n\W?a\b/i
const DRAFT = /\bL\.+\d/i
const ADOPTED = /a(\/|%2f)hrc(\/|%2f)(res|dec|prst)/i

/** Which list a table is, from its summary or the heading before it. Six languages. */
function sectionOf(label: string): TextReading['section'] {
  if (/statement|d[eé]cla|заявл|声明|بيان/i.test(label)) return 'statement'
  return /d[eé]cisi|решен|决定|مقرر/i.test(label) ? 'decision' : 'resolution'
}

function address(element: Element | undefined): string {
  return element?.querySelector('a[href]')?.getAttribute('href') ?? ''
}

/**
 * A row of five cells: number, title, two of which one is the draft, action. Older tables have
 * fewer; those of special sessions only a title, whose link names the text.
 */
function readCells(cells: Element[], section: TextReading['section']): TextReading | null {
  const [first, second] = cells
  const number = written(first)
  const numbered = NUMBER.test(number) || NONE.test(number)
  const link = address(first) || address(second)
  const between = cells.slice(2, -1)
  const drafted = between.find((cell) => DRAFT.test(written(cell) + address(cell)))
  if (!numbered && !drafted && !ADOPTED.test(link)) return null
  const untitled = cells.length === 1 && !numbered
  const named = written(drafted)
  return {
    number: untitled ? '' : number,
    title: written(untitled ? first : second),
    draft: DRAFT.test(named) ? named : address(drafted),
    action: cells.length > 2 ? written(cells.at(-1)) : '',
    address: link,
    section,
  }
}

/** An index without tables: links whose text is the number, the title beside them. */
function readIndex(document: Document, found: { texts: TextReading[]; rows: Element[] }): void {
  for (const link of document.querySelectorAll('a[href]')) {
    const number = written(link, 60)
    const row = link.closest('tr,li,p,dd,dt,div')
    if (!row || !NUMBER.test(number)) continue
    found.rows.push(row)
    found.texts.push({
      number,
      title: written(row).replace(number, '').trim(),
      draft: '',
      action: '',
      address: link.getAttribute('href') ?? '',
      section: 'resolution',
    })
  }
}

/**
 * Reads the adopted, rejected and withdrawn texts that a page lists. The readings keep the order of
 * the page; where a list has no table, an index of numbered links is read if `plain` allows it.
 */
export function readTexts(document: Document, plain: boolean): Found & { texts: TextReading[] } {
  const found = { texts: [] as TextReading[], rows: [] as Element[] }
  let label = ''
  for (const element of document.querySelectorAll('h2,h3,h4,h5,caption,table')) {
    if (!(element instanceof Object && 'rows' in element)) {
      label = written(element, 200)
      continue
    }
    const table = element as HTMLTableElement
    const section = sectionOf(table.summary || label)
    let spanning: Element | undefined
    let left = 0
    for (const row of table.rows) {
      const cells: Element[] = [...row.cells]
      const span = row.cells[0]?.rowSpan ?? 1
      if (left-- > 0 && spanning) cells.unshift(spanning)
      else if (span > 1) [spanning, left] = [row.cells[0], span - 1]
      const text = row.querySelector('td') && readCells(cells, section)
      if (!text) continue
      found.texts.push(text)
      found.rows.push(row)
    }
  }
  if (plain && !found.texts.length) readIndex(document, found)
  return { ...readTitle(document), ...found }
}
