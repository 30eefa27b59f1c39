import { type Word, wordsOf } from '../text/words.ts'
import type { QueryPart } from './parse-query.ts'

/** A word of a query with its offsets in the query. */
export interface QueryWord extends Word {
  /** As written. */
  written: string
  /** Which part of the query it is from. */
  part: number
}

/** Some words of a query in a row that belong together. */
export interface Span {
  /** Index of the first word and of the one after the last. */
  from: number
  to: number
}

/** The indexes of a span's words, ascending. */
export function indexesOf({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step)
}

export interface QueryWords {
  words: QueryWord[]
  /** Compounds: the span of their words, and the compound folded. */
  joined: (Span & { folded: string })[]
  /** The words of each part, by the part's index. */
  spans: Map<number, Span>
}

/**
 * Cuts the parts of a query that are plain words into words. In text without spaces the given names
 * are cut out first.
 */
export function wordsOfQuery(parts: readonly QueryPart[], names?: RegExp): QueryWords {
  const read: QueryWords = { words: [], joined: [], spans: new Map() }
  parts.forEach((part, number) => {
    if (part.kind !== 'word' || part.excluded) return
    const from = read.words.length
    for (const word of names ? wordsAround(part.text, names) : wordsOf(part.text)) {
      const start = part.textStart + word.start
      if (word.joined) {
        const parts = read.words.findIndex((earlier) => earlier.start >= start)
        const to = read.words.length
        if (parts >= from && parts < to) read.joined.push({ folded: word.folded, from: parts, to })
        else if (parts < 0 && to === from) push(read, part, number, word)
      } else push(read, part, number, word)
    }
    read.spans.set(number, { from, to: read.words.length })
  })
  return read
}

/** In 中国人 and 在日本境内 a segmenter does not see the names of the states. */
function wordsAround(text: string, names: RegExp): Word[] {
  if (!/\p{Script=Han}/u.test(text)) return wordsOf(text)
  const words: Word[] = []
  const add = (from: number, to: number) => {
    for (const word of wordsOf(text.slice(from, to))) {
      words.push({ ...word, start: from + word.start, end: from + word.end })
    }
  }
  let at = 0
  for (const { index, 0: name } of text.matchAll(names)) {
    add(at, index)
    add(index, index + name.length)
    at = index + name.length
  }
  add(at, text.length)
  return words
}

function push(read: QueryWords, part: QueryPart, number: number, word: Word) {
  const [start, end] = [part.textStart + word.start, part.textStart + word.end]
  const written = part.text.slice(word.start, word.end)
  read.words.push({ folded: word.folded, start, end, joined: false, written, part: number })
}
