import { type FoundSymbol, findSymbols, parseSymbol, parseTextNumber } from '../council/symbol.ts'
import { trimEndOf } from '../text/trim-end.ts'
import type { Lexicon } from './lexicon.ts'
import type { QueryPart } from './parse-query.ts'
import { indexesOf, type QueryWord, type QueryWords, type Span } from './query-words.ts'
import { type Recognised, recognised } from './recognised-span.ts'
import { revisionAfter } from './revision-words.ts'
import { baseSymbol, keyOf } from './search-keys.ts'

/** `L.26` alone: a draft of some session. */
const DRAFT_ALONE = /^L\.? ?(\d{1,3})(?:\/Rev\.?\d+)?$/i
/** `31/L.21`, `HRC/31/L.21`. */
const DRAFT_OF_SESSION = /^(?:A?\/?HRC\/)?((?:S-?)?\d{1,3})\/?L\.?(\d{1,3})((?:\/Rev\.?\d+)?)$/i
const UNFINISHED = /^A\/HRC\/\S*\d/i
/** Words that announce a symbol and add nothing to it. */
const INTRODUCES =
  /^(?:resolutions?|resolucion|resoluciones|резолюци.*|قرار|决议|drafts?|projet|proyecto|проект|decisions?|decision|res|dec|prst|reports?|document|symbol|hrc)$/u
const ADOPTED = ['resolution', 'decision', 'statement'] as const

/** Recognises the symbols of a query in any form, with the keys of letters that they mean. */
export function symbolKeys(
  lexicon: Lexicon,
  query: string,
  parts: readonly QueryPart[],
  read: QueryWords,
): Recognised[] {
  const found = findSymbols(query)
  return parts.flatMap((part, number): Recognised[] => {
    const own = read.spans.get(number)
    if (part.kind !== 'word' || !own || own.from === own.to) return []
    const mention = found.find(
      ({ index, length }) => index < part.end && index + length > part.start,
    )
    const span = around(read.words, mention ? wordsIn(mention, read.words, own) : own)
    const symbols = mention ? [mention.symbol.symbol] : symbolsOf(part.text)
    const start = mention?.index ?? part.textStart + (BEFORE.exec(part.text)?.[0].length ?? 0)
    if (symbols.length > 0) return [symbolMeant(span, symbols, start)]
    const draft = DRAFT_ALONE.exec(trimmed(part.text))?.[1]
    if (draft) return [draftMeant(span, `L.${draft}`, start)]
    return unfinished(lexicon, part.text, span)
  })
}

/** The words that a symbol takes of a part of the query, which may have others. */
function wordsIn({ index, length }: FoundSymbol, words: readonly QueryWord[], own: Span): Span {
  const inSymbol = indexesOf(own).filter((position) => {
    const { start = 0, end = 0 } = words[position] ?? {}
    return start < index + length && end > index
  })
  return { from: inSymbol.at(0) ?? own.from, to: (inSymbol.at(-1) ?? own.to - 1) + 1 }
}

/** Extends a span by words before it, as "draft resolution", and after it, as "as orally revised". */
function around(words: readonly QueryWord[], { from, to }: Span): Span {
  let first = from
  while (first > 0 && INTRODUCES.test(words[first - 1]?.folded ?? '')) first -= 1
  return { from: first, to: to + revisionAfter(words, to) }
}

/** What may precede a symbol without a space. */
const BEFORE = /^(?:[([{'"]|\p{Script=Han})+/u

function trimmed(text: string): string {
  return trimEndOf(text.replace(BEFORE, ''), /[)\]}'".,;:!?]|\p{Script=Han}/u)
}

/** The symbols that a part of a query may mean, surest first: `52/28` may be of three series, or a report. */
export function symbolsOf(written: string): string[] {
  const text = trimmed(written)
  const whole = parseSymbol(text)
  if (whole) return [whole.symbol]
  const [, session, draft, revision] = DRAFT_OF_SESSION.exec(text) ?? []
  if (session && draft) {
    const symbol = parseSymbol(`A/HRC/${session}/L.${draft}${revision ?? ''}`)
    return symbol ? [symbol.symbol] : []
  }
  const adopted = ADOPTED.map((section) => parseTextNumber(text, section)?.symbol)
  const report = adopted[0] ? parseSymbol(`A/HRC/${text}`)?.symbol : undefined
  return [...new Set([...adopted, report])].filter((symbol) => symbol !== undefined)
}

function symbolMeant(span: Span, symbols: readonly string[], start: number): Recognised {
  const keys = symbols.flatMap((symbol) => {
    const base = baseSymbol(symbol)
    const exact = { key: keyOf('symbol', symbol), weight: 1 }
    return base === symbol ? [exact] : [exact, { key: keyOf('symbol', base), weight: 0.9 }]
  })
  return named(span, { keys, start, understood: { kind: 'symbol', value: symbols[0] ?? '' } })
}

function draftMeant(span: Span, draft: string, start: number): Recognised {
  const keys = [{ key: keyOf('draft', draft), weight: 1 }]
  return named(span, { keys, start, understood: { kind: 'symbol', value: draft } })
}

/** An unfinished symbol means all symbols with this beginning. */
function unfinished(lexicon: Lexicon, written: string, span: Span): Recognised[] {
  if (!UNFINISHED.test(written)) return []
  const { maxCompletions: completions } = lexicon.limits
  const prefix = keyOf('symbol', written.toUpperCase())
  const found = lexicon.vocabulary.keysStartingWith(prefix, completions + 1)
  const keys = found.slice(0, completions).map((key) => ({ key, weight: 0.9 }))
  if (keys.length === 0) return []
  return [named(span, found.length > completions ? { keys, cut: true } : { keys })]
}

function named(span: Span, meaning: Partial<Recognised>): Recognised {
  return recognised(span, { ...meaning, wordWeight: 0.25, identifies: true })
}
