const TOKEN = /[\p{L}\p{M}\p{N}]+/gu

/** Letters, marks and digits without a gap, as written, with their position in the text. */
export interface Token {
  written: string
  start: number
  end: number
}

/** The tokens of a text as written, for callers that need no positions. */
export function writtenTokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? []
}

/** The tokens of a text in their order. Scripts without spaces give one token for a whole line. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: written, index }) => ({
    written,
    start: index,
    end: index + written.length,
  }))
}
