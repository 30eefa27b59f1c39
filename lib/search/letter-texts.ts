import { isObject } from '../letters/field-kinds.ts'
import { fieldsWith } from '../letters/field-names.ts'
import { FIELDS } from '../letters/fields.ts'
import type { LetterHeader } from '../letters/letter.ts'
import type { SearchedLetter } from './search-answer.ts'

/** The searched texts of letters beside what their headers have, no text twice. */
export interface LetterTexts {
  /** The texts; those of the headers count before them, see `textsOfHeaders`. */
  texts: string[]
  /** For each field a list of its values, newest letter first, with numbers of texts for texts. */
  columns: Record<string, unknown[]>
}

const FILE = 'search.json'
const SEARCHED = fieldsWith('searched').filter((name) => !('header' in FIELDS[name]))

/** The order of the letters of an index. */
export function newestFirst(a: LetterHeader, b: LetterHeader): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? '']
  if (dateA !== dateB) return dateA < dateB ? 1 : -1
  return a.id < b.id ? -1 : 1
}

/** The texts of letters in the order of an index, without those that their headers have. */
export function encodeTexts(letters: readonly SearchedLetter[]): LetterTexts {
  const ofHeaders = textsOfHeaders(letters)
  const numbers = new Map(ofHeaders.map((text, number) => [text, number]))
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const columns = SEARCHED.map((name): [string, unknown[]] => [
    name,
    letters.map((letter) =>
      replaced(letter[name], (part) => (typeof part === 'string' ? numberOf(part) : part)),
    ),
  ])
  return {
    columns: Object.fromEntries(columns),
    texts: [...numbers.keys()].slice(ofHeaders.length),
  }
}

/**
 * The letters of an index in its order, from their headers in any order and their other texts.
 * Throws an error that names the file where the two do not belong together.
 */
export function decodeTexts(
  { texts, columns }: LetterTexts,
  headers: readonly LetterHeader[],
): SearchedLetter[] {
  const sorted = headers.toSorted(newestFirst)
  const all = [...textsOfHeaders(sorted), ...texts]
  return sorted.map((header, row) => {
    const entries = SEARCHED.map((name): [string, unknown] => [
      name,
      replaced(columns[name]?.[row], (part) => (typeof part === 'number' ? all[part] : part)),
    ])
    const letter = { ...header, ...Object.fromEntries(entries) }
    if (isSearched(letter)) return letter
    throw new Error(
      `${FILE}: \`${header.id}\` must have every searched text, as headers.json has it`,
    )
  })
}

/** The different texts that headers have, in their order. */
function textsOfHeaders(headers: readonly LetterHeader[]): string[] {
  return [
    ...new Set(
      headers.flatMap(({ title, subject, publisher }) => [title, subject ?? '', publisher]),
    ),
  ]
}

/** A value with each text or number in it replaced, in lists and in the values of objects as well. */
function replaced(value: unknown, replace: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace))
  if (!isObject(value)) return replace(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, replaced(part, replace)]),
  )
}

/** Whether a header has become a letter that has all searched texts, each of its kind. */
function isSearched(
  letter: LetterHeader & Record<string, unknown>,
): letter is LetterHeader & Record<string, unknown> & SearchedLetter {
  return SEARCHED.every((name) => FIELDS[name].is(letter[name]))
}
