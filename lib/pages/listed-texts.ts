import { withoutInvisible } from '../text/invisible.ts'
import { type Grid, gridOf, isHeading } from './grid.ts'
import { readEntries } from './list-entries.ts'
import type { ListedText, ListingPage, TextReading } from './page.ts'
import { portalTexts } from './resolutions-portal.ts'
import { readGrid } from './table-texts.ts'
import { kindsIn, numbersIn } from './text-number.ts'

/** A longer heading is no name of a list. */
const MAX_NAME_LENGTH = 100

/** A text as it is compared: one space between words, nothing invisible. */
export function cleanText(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim()
}

interface Table {
  name: string
  within: number
  lines: [line: number, reading: TextReading][]
}

/** The tables of a reading in their order, with the name of the list that each is. */
function tablesOf(lines: readonly TextReading[]): Grid[] {
  const tables = new Map<number, Table>()
  let section = ''
  for (const [place, reading] of lines.entries()) {
    const { line = '', title, of = -1 } = reading
    const name = cleanText(title)
    const isName = name.length <= MAX_NAME_LENGTH && kindsIn(name).length > 0
    if (line === 'TABLE') {
      tables.set(place, { name: isName ? name : section, within: of, lines: [] })
    } else if (line === 'TR') {
      tables.get(of)?.lines.push([place, reading])
    } else if (line === 'CAPTION' && isName) {
      const table = tables.get(of)
      if (table) table.name = name
    } else if (isHeading(line) && isName) {
      section = name
    }
  }
  return [...tables.values()].map(({ name, within, lines }) =>
    gridOf(name, within, lines, cleanText),
  )
}

/** The number that only a heading or the title has, where it is the only one of the session. */
function headingNumber(
  lines: readonly TextReading[],
  { title, session }: ListingPage,
): { number: string; line: number } | null {
  const found = new Map<string, number>()
  for (const [place, { line = '', title: heading }] of lines.entries()) {
    if (!isHeading(line)) continue
    for (const { symbol, session: own } of numbersIn(cleanText(heading))) {
      if (own === session && !found.has(symbol)) found.set(symbol, place)
    }
  }
  for (const { symbol, session: own } of numbersIn(title)) {
    if (own === session && !found.has(symbol)) found.set(symbol, -1)
  }
  const [only] = found
  return only && found.size === 1 ? { number: only[0], line: only[1] } : null
}

/**
 * Finds the texts among the lines that a page gave (see `readTexts`): the rows of its tables, or
 * the entries of lists without one. What a script in the page has already understood stays as it is.
 */
export function listedTexts(lines: readonly TextReading[], page: ListingPage): ListedText[] {
  if (!lines.some(({ line }) => line)) {
    return lines.map((reading, line) => ({ line, reading }))
  }
  if (page.kind === 'results') return portalTexts(lines)
  const texts: ListedText[] = []
  const taken = new Set<number>()
  for (const grid of tablesOf(lines)) {
    // A table in a cell of a text's row is about that text.
    if (taken.has(grid.within)) continue
    for (const text of readGrid(grid, page)) {
      texts.push(text)
      taken.add(text.line)
    }
  }
  if (texts.length === 0) texts.push(...readEntries(lines, page, cleanText))
  if (page.session?.startsWith('S-')) numberFromHeading(texts, lines, page)
  const named = texts.filter(({ reading }) => isNamed(reading))
  const understood = lines.flatMap((reading, line) => (reading.line ? [] : [{ line, reading }]))
  return [...named, ...understood]
}

/** Whether a text has more than a title and what became of it. */
function isNamed({ number, draft, address }: TextReading): boolean {
  return Boolean(number || draft || address)
}

function numberFromHeading(texts: ListedText[], lines: readonly TextReading[], page: ListingPage) {
  const heading = headingNumber(lines, page)
  if (!heading) return
  const { number, line } = heading
  const bare = texts.filter(
    ({ reading }) => !reading.number && !reading.address?.match(/hrc\W+(?:res|dec|prst)/i),
  )
  const [only] = bare
  if (only && bare.length === 1) only.reading = { ...only.reading, number }
  else if (texts.length === 0 && line !== -1) texts.push({ line, reading: { number, title: '' } })
}
