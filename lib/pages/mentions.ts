import { findSymbols } from '../council/symbol.ts'

/** No news page names as many texts. */
const MAX_MENTIONS = 1000

/** `52/28` or `S-33/1`, by any body. */
const PAIR =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.-])(?:S-)?\d{1,3}\/\d{1,3}(?!\p{DI}{0,4}[\p{Script=Latin}\p{Script=Cyrillic}\p{N}/])/gu
const SENTENCE = /[.;。؛]\s|\n/u

/** A text of the Council that running text names. */
export interface MentionedText {
  /** Canonical. */
  symbol: string
  /** How many characters stand before the end of its name, without white space: see `findPlaces`. */
  end: number
}

/**
 * Finds numbers without a body: on a page of the Council, "resolution 52/28" is the Council's. Each
 * is read as if its sentence began with the Council's name, unless it names another body.
 */
function findWithoutBody(text: string): MentionedText[] {
  return [...text.matchAll(PAIR)].flatMap(({ index, 0: pair }) => {
    const before = text.slice(Math.max(0, index - 36), index)
    const after = text.slice(index + pair.length, index + pair.length + 60)
    const probe = `Council: ${before.split(SENTENCE).at(-1) ?? ''}`
    const known = findSymbols(probe + pair + after).find((found) => found.index === probe.length)
    return known ? [{ symbol: known.symbol.symbol, end: index + pair.length }] : []
  })
}

/**
 * The texts of the Council that the running text of a page names, each where it is named first. For
 * pages of the Council only: see `findWithoutBody`.
 */
export function mentionedTexts(text: string): MentionedText[] {
  const named = findSymbols(text).map(({ symbol: { symbol }, index, length }) => ({
    symbol,
    end: index + length,
  }))
  const ends = new Set(named.map(({ end }) => end))
  const others = findWithoutBody(text).filter(({ end }) => !ends.has(end))
  const texts = new Map<string, MentionedText>()
  let counted = 0
  let characters = 0
  for (const { symbol, end } of [...named, ...others].sort((a, b) => a.end - b.end)) {
    if (texts.size >= MAX_MENTIONS) break
    if (texts.has(symbol)) continue
    characters += text.slice(counted, end).replace(/\s+/g, '').length
    counted = end
    texts.set(symbol, { symbol, end: characters })
  }
  return [...texts.values()]
}
