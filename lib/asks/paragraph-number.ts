import { westernDigits } from '../text/digits.ts'

/** A paragraph's number as printed, and its words. */
export interface Numbered {
  number: string
  text: string
}

/** `15.`, `15 bis.`; Arabic prints `15-` as well, with digits of its own. */
const PARAGRAPH = /^(\p{Nd}{1,3}(?:\s(?:bis|ter|quater))?)\s?[.．、-]\s?(?!\p{Nd})/u
/** `(a)`, `a)`, `(ii)`, `(أ)`, `а)`. */
const SUB_PARAGRAPH = /^\(?(\p{L}{1,5})\)\s?/u
const ROMAN = /^[ivxl]{1,5}$/
const MOST_LETTERS = 2

/** Reads the number a paragraph of a text begins with; null where it begins with none. */
export function numberOf(text: string): Numbered | null {
  const paragraph = PARAGRAPH.exec(text)
  if (paragraph)
    return { number: westernDigits(paragraph[1] ?? ''), text: text.slice(paragraph[0].length) }
  const sub = SUB_PARAGRAPH.exec(text)
  const letters = sub?.[1] ?? ''
  if (!sub || (letters.length > MOST_LETTERS && !ROMAN.test(letters))) return null
  return { number: `(${letters})`, text: text.slice(sub[0].length) }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The number of the `count`-th sub-paragraph, from 0, where a file leaves it to its list: `(a)`. */
export function subNumber(count: number): string {
  const letter = LETTERS[count % LETTERS.length] ?? 'a'
  return `(${letter.repeat(1 + Math.floor(count / LETTERS.length))})`
}
