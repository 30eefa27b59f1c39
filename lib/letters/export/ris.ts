import { citableTitle } from '../citable-title.ts'
import type { Letter } from '../letter.ts'

/**
 * Letters as a RIS file, as Zotero, EndNote and Mendeley import it: a record of type `ELEC` (a page
 * on the web) each, lines "TAG  - value" ended by CRLF, a date as `DA  - 2023/02/26/`.
 * Tags as in https://en.wikipedia.org/wiki/RIS_(file_format) and Zotero's translator.
 */
export function writeRis(letters: readonly Letter[]): string {
  return letters.map(risRecord).join('\r\n')
}

function risRecord(letter: Letter): string {
  const lines: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['ID', letter.id],
    ['TI', citableTitle(letter)],
    ...authorLines(letter.publisher),
    ...dateLines(letter.date),
    ['M3', 'Open letter'],
    ['LA', letter.language],
    ...letter.themes.map((theme): [string, string] => ['KW', theme]),
    ['N1', letter.summary],
    ['UR', letter.url],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')
}

/**
 * RIS parts the name of an author at commas ("Lastname, Firstname") and has no way to say that it is
 * a body's. So commas become U+201A, which looks the same; the name as it is stands as the publisher.
 */
function authorLines(name: string): [string, string][] {
  if (name.trim() === '') return []
  if (!name.includes(',')) return [['AU', name]]
  return [
    ['AU', name.replaceAll(',', '\u201a')],
    ['PB', name],
  ]
}

function dateLines(date: string | null): [string, string][] {
  if (date === null) return []
  const [year = '', month = '', day = ''] = date.split('-')
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
  ]
}

/** A line break in a value would begin a new field. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}
