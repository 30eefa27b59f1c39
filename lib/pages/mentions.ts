import { findSymbols } from '../council/symbol.ts'
import { builtIn, unshadowed } from './built-in.ts'
import type { TextReading } from './page.ts'

/** The first place where running text names a text of the Council. */
export interface Mention {
  node: Text
  /** Where in `node` the mention ends: a mark goes there. */
  offset: number
  /** Canonical symbol. */
  symbol: string
}

/** A page with more text than this is not searched to its end. */
const MOST_CHARACTERS = 500_000

/** What is no running text, or not ours to put anything into. */
const CLOSED =
  'a,button,select,textarea,input,script,style,noscript,template,nav,header,footer,iframe,svg,[contenteditable]:not([contenteditable=false])'

/** `52/28` or `S-33/1`, of whichever body. */
const PAIR =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.-])(?:S-)?\d{1,3}\/\d{1,3}(?!\p{DI}{0,4}[\p{Script=Latin}\p{Script=Cyrillic}\p{N}/])/gu
const SENTENCE = /[.;。؛]\s|\n/u

interface Found {
  symbol: string
  end: number
}

/**
 * On a page of the Council, "resolution 52/28" without a body is the Council's: the same words are
 * understood as if the sentence began with its name, unless it names another body.
 */
function findBare(text: string): Found[] {
  const found: Found[] = []
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

function findIn(text: string): Found[] {
  const named = findSymbols(text).map(({ symbol, index, length }) => ({
    symbol: symbol.symbol,
    end: index + length,
  }))
  const ends = new Set(named.map(({ end }) => end))
  const bare = findBare(text).filter(({ end }) => !ends.has(end))
  return [...named, ...bare].sort((a, b) => a.end - b.end)
}

/**
 * The first mention of each text of the Council in a page's running text, in order. Links, forms,
 * editable fields, scripts and the page's frame are passed over. For pages of the Council only:
 * see `findBare`.
 */
export function findMentions(page: Document): Mention[] {
  const document = unshadowed(page)
  const root = document.querySelector('main, article') ?? document.body
  const walker = document.createTreeWalker(root, 5, (node) => {
    if (node.nodeType === 3) return 1
    return builtIn(node as Element, 'matches').call(node, CLOSED) ? 2 : 3
  })
  const mentions = new Map<string, Mention>()
  let read = 0
  while (walker.nextNode() && read < MOST_CHARACTERS) {
    const node = walker.currentNode as Text
    read += node.data.length
    if (!/\d\/\d|A\/HRC/i.test(node.data)) continue
    for (const { symbol, end } of findIn(node.data)) {
      if (!mentions.has(symbol)) mentions.set(symbol, { node, offset: end, symbol })
    }
  }
  return [...mentions.values()]
}

/** A mention as a row of the page's reading, so that the background matches it like any text. */
export function mentionReading({ symbol }: Mention): TextReading {
  return { number: symbol, title: '' }
}
