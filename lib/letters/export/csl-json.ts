import { citableTitle } from '../citable-title.ts'
import type { Letter } from '../letter.ts'
import { datePartsOf } from './date-parts.ts'

/** A letter as CSL-JSON has it: the fields that a letter on the web can fill. */
interface CslRecord {
  id: string
  type: 'webpage'
  genre: 'Open letter'
  title: string
  author: { literal: string }[]
  /** Left out where the date is not known. */
  issued?: { 'date-parts': [number[]] }
  URL: string
  language: string
}

/**
 * A letter for a reference manager. The author is the publisher: signatories are mostly known in
 * part, and hundreds of authors serve no footnote.
 * Fields as in the schema of https://github.com/citation-style-language/schema.
 */
function cslRecord(letter: Letter): CslRecord {
  const parts = datePartsOf(letter.date)
  return {
    id: letter.id,
    type: 'webpage',
    genre: 'Open letter',
    title: citableTitle(letter),
    author: letter.publisher.trim() === '' ? [] : [{ literal: letter.publisher }],
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
    URL: letter.url,
    language: letter.language,
  }
}

/** Letters as a CSL-JSON file. */
export function writeCslJson(letters: readonly Letter[]): string {
  return `${JSON.stringify(letters.map(cslRecord), null, 2)}\n`
}
