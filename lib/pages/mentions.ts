import { findSymbols } from '../council/symbol.ts'

/** No page of news names as many texts. */
const MAX_MENTIONS = 1000

/** `52/28` or `S-33/1`, of whichever body. */
const PAIR =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.-])(?:S-)?\d{1,3}\/\d{1,3}(?!\p{DI}{0,4}[\p{Script=Latin}\p{Script=Cyrillic}\p{N}/])/gu
const SENTENCE = /[.;。؛]\s|\n/u

interface Named {
  symbol: string
  end: number
}

/**
 * On a page of the Council, "resolution 52/28" without a body is the Council's: the same words are
 * understood as if the sentence began with its name, unless it names another body.
 */
function findWithoutBody(text: string): Named[] {
  const found: Named[] = []
  for (const { index, 0: pair } of text.matchAll(PAIR)) {
    const before =
      text
        .slice(Math.max(0, index - 36), index)
        .split(SENTENCE)
        .at(-1) ?? ''
    const after = text.slice(index + pair.length, index + pair.length + 60)
    const probe = `Council: ${before}`
    const known = findSymbols(probe + pair + after).find((one) => one.index === probe.length)
    if (known) found.push({ symbol: known.symbol.symbol, end: index + pair.length })
  }
  return found
}

function findIn(text: string): Named[] {
  const named = findSymbols(text).map(({ symbol, index, length }) => ({
    symbol: symbol.symbol,
    end: index + length,
  }))
  const ends = new Set(named.map(({ end }) => end))
  const bare = findWithoutBody(text).filter(({ end }) => !ends.has(end))
  return [...named, ...bare].sort((a, b) => a.end - b.end)
}

/** A text of the Council that running text names. */
export interface MentionedText {
  /** Canonical. */
  symbol: string
  /** How many characters, white space aside, stand before the end of its name: see `findPlaces`. */
  end: number
}

/**
 * The texts of the Council that the running text of a page names, each where it is named first. For
 * pages of the Council only: see `findBare`.
 */
export function mentionedTexts(text: string): MentionedText[] {
  const texts = new Map<string, MentionedText>()
  let counted = 0
  let characters = 0
  for (const { symbol, end } of findIn(text)) {
    if (texts.size >= MAX_MENTIONS) break
    if (texts.has(symbol)) continue
    characters += text.slice(counted, end).replace(/\s+/g, '').length
    counted = end
    texts.set(symbol, { symbol, end: characters })
  }
  return [...texts.values()]
}
