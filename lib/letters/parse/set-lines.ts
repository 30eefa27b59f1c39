import { cleanLine } from './source-blocks.ts'

/** A line of a paragraph, and how many of its letters are bold and slanted. */
export interface SetLine {
  text: string
  bold: number
  slanted: number
}

export function emptyLine(): SetLine {
  return { text: '', bold: 0, slanted: 0 }
}

const MAX_STYLE_LENGTH = 60

/** How an element is set, to be compared with others: by its tag, classes and alignment. */
export function styleOf(element: Element): string {
  const align = element.getAttribute('align') ?? ''
  return `${element.tagName} ${element.className} ${align}`.slice(0, MAX_STYLE_LENGTH).trim()
}

/** What parts the lines of a cell, while line ends of the source are spaces. */
export const LINE_END = '\u2028'

export function linesOf(text: string): string[] {
  return text
    .split(LINE_END)
    .map(cleanLine)
    .filter((line) => line !== '')
}
