import { cleanText } from '../text/clean.ts'
import { type Grid, gridRows, isHeading } from './grid.ts'
import { readEntries } from './list-entries.ts'
import type { ListedText, ListingPage, TextReading } from './page.ts'
import { portalTexts } from './resolutions-portal.ts'
import { readGrid } from './table-texts.ts'
import { kindsIn, numbersIn } from './text-number.ts'

/** A longer heading does not name a list. In characters. */
const MAX_NAME_LENGTH = 100

interface Table extends Pick<Grid, 'name' | 'outerRowIndex'> {
  rows: [rowIndex: number, reading: TextReading][]
}

/** The tables of a reading in their order, each with the name of its list. */
function tablesOf(rows: readonly TextReading[]): Grid[] {
  const tables = new Map<number, Table>()
  let section = ''
  for (const [index, reading] of rows.entries()) {
    const { line: tagName = '', title, of = -1 } = reading
    const name = cleanText(title)
    const isName = name.length <= MAX_NAME_LENGTH && kindsIn(name).length > 0
    const table = tables.get(of)
    if (tagName === 'TABLE') {
      tables.set(index, { name: isName ? name : section, outerRowIndex: of, rows: [] })
    } else if (tagName === 'TR') table?.rows.push([index, reading])
    else if (tagName === 'CAPTION' && isName && table) table.name = name
    else if (isHeading(tagName) && isName) section = name
  }
  return [...tables.values()].map((table) => ({ ...table, ...gridRows(table.rows) }))
}

/** The one number of the page's session in headings and title; null for none or several. */
function headingNumber(
  rows: readonly TextReading[],
  { title, session }: ListingPage,
): { number: string; rowIndex: number } | null {
  const found = new Map<string, number>()
  const add = (text: string, rowIndex: number) => {
    for (const { symbol, session: own } of numbersIn(text)) {
      if (own === session && !found.has(symbol)) found.set(symbol, rowIndex)
    }
  }
  for (const [index, { line: tagName = '', title: heading }] of rows.entries()) {
    if (isHeading(tagName)) add(cleanText(heading), index)
  }
  add(title, -1)
  const [only] = found
  return only && found.size === 1 ? { number: only[0], rowIndex: only[1] } : null
}

/**
 * Finds the texts among the lines of a page (see `readTexts`): the rows of its tables, or else the
 * entries of its lists. Rows that a reader has already understood in the page stay as they are.
 */
export function listedTexts(rows: readonly TextReading[], page: ListingPage): ListedText[] {
  const understood = rows.flatMap((reading, rowIndex) =>
    reading.line ? [] : [{ rowIndex, reading }],
  )
  if (understood.length === rows.length) return understood
  if (page.kind === 'results') return portalTexts(rows)
  const texts: ListedText[] = []
  const taken = new Set<number>()
  for (const grid of tablesOf(rows)) {
    // A table in a cell of a text's row is about that text.
    if (taken.has(grid.outerRowIndex)) continue
    for (const text of readGrid(grid, page)) {
      texts.push(text)
      taken.add(text.rowIndex)
    }
  }
  if (texts.length === 0) texts.push(...readEntries(rows, page))
  if (page.session?.startsWith('S-')) numberFromHeading(texts, rows, page)
  const named = texts.filter(
    ({ reading: { number, draft, address } }) => number || draft || address,
  )
  return [...named, ...understood]
}

/** Gives the only text without a number the number of the heading, or makes it a text itself. */
function numberFromHeading(texts: ListedText[], rows: readonly TextReading[], page: ListingPage) {
  const heading = headingNumber(rows, page)
  if (!heading) return
  const { number, rowIndex } = heading
  const [only, ...others] = texts.filter(
    ({ reading }) => !reading.number && !reading.address?.match(/hrc\W+(?:res|dec|prst)/i),
  )
  if (only && others.length === 0) only.reading = { ...only.reading, number }
  else if (texts.length === 0 && rowIndex !== -1) {
    texts.push({ rowIndex, reading: { number, title: '' } })
  }
}
