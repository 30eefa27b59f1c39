/** An operative paragraph of a text, or a sub-paragraph, which stands after its paragraph. */
export interface Paragraph {
  /** As printed, without the full stop: `15`, `15 bis`, `(a)`, `(ii)`. */
  number: string
  text: string
}

/** A draft or a text of the Council, in its parts. */
export interface UnText {
  /** In upper case; null where the text does not say it. */
  symbol: string | null
  title: string | null
  preamble: string[]
  operative: Paragraph[]
}

/** Whether a number is that of a sub-paragraph: `(a)`, `(ii)`. */
export function isSubNumber(number: string): boolean {
  return number.startsWith('(')
}

/** For each paragraph the index of the numbered one it stands under; null for a numbered one itself. */
export function parentsOf(paragraphs: readonly Paragraph[]): (number | null)[] {
  let parent: number | null = null
  return paragraphs.map(({ number }, index) => {
    if (isSubNumber(number)) return parent
    parent = index
    return null
  })
}

/** The number of a paragraph as it is cited: `15`, and `15 (a)` for a sub-paragraph. */
export function citedNumber(paragraphs: readonly Paragraph[], index: number): string {
  const number = paragraphs[index]?.number ?? ''
  const parent = paragraphs[parentsOf(paragraphs)[index] ?? -1]
  return parent ? `${parent.number} ${number}` : number
}
