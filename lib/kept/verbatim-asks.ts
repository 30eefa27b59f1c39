import type { KeptLetter } from './kept-letter.ts'

/** The asks of a kept letter that stand, word for word, in the text that it was read from. */
export function verbatimAsks(kept: KeptLetter | null): string[] {
  if (!kept?.source) return []
  const text = plain(kept.source.blocks.map((block) => block.text).join(' '))
  return kept.letter.asks.filter((ask) => text.includes(plain(ask)))
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
