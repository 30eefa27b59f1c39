const RUN = /[\p{L}\p{M}\p{N}]+/gu

/** Letters, marks and digits without a gap, as written, with their place in the text. */
export interface Token {
  written: string
  start: number
  end: number
}

/** The runs of a text in their order. What a script writes without spaces is one run. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(RUN)].map(({ 0: written, index }) => ({
    written,
    start: index,
    end: index + written.length,
  }))
}
