import type { LetterHeader } from '../letters/letter.ts'
import type { MatchKeys } from './match-keys.ts'

/** A place in the list of headers. */
export type HeaderIndex = number

/** A letter and how near it is to a line or a title, 0 to 1. */
export interface LetterLikeness {
  letter: HeaderIndex
  likeness: number
}

/** Letters by what can bring them to a text. Each list is in the order of the headers. */
export interface LetterIndex {
  /** Letters that name a session as theirs. */
  bySession: Map<string, HeaderIndex[]>
  /** Letters that name no session, by the one they were written in or shortly before. */
  byDatedSession: Map<string, HeaderIndex[]>
  /** Letters about the situation in a state. */
  byFocus: Map<string, HeaderIndex[]>
  /** Letters about the universal periodic review of a state. */
  byReview: Map<string, HeaderIndex[]>
  /** Letters of a line, with their likeness to it. */
  byLine: Map<number, LetterLikeness[]>
  /** Letters that cite a text or name a draft, by symbol. */
  bySymbol: Map<string, HeaderIndex[]>
  /** Letters on a theme: without a state. */
  thematic: HeaderIndex[]
}

/** Sorts the letters; cheap, as it runs whenever the background starts. */
export function indexLetters(headers: readonly LetterHeader[], keys: MatchKeys): LetterIndex {
  const index: LetterIndex = {
    bySession: new Map(),
    byDatedSession: new Map(),
    byFocus: new Map(),
    byReview: new Map(),
    byLine: new Map(),
    bySymbol: new Map(),
    thematic: [],
  }
  headers.forEach((header, letter) => {
    const key = keys.letters[letter]
    for (const session of header.sessions) push(index.bySession, session, letter)
    for (const symbol of header.drafts) push(index.bySymbol, withoutRevision(symbol), letter)
    for (const symbol of header.resolutions_cited) push(index.bySymbol, symbol, letter)
    if (!key || key.councilAffair || key.manyStates) return
    if (key.datedSession) push(index.byDatedSession, key.datedSession, letter)
    for (const country of key.focus) {
      push(index.byFocus, country, letter)
      if (key.review) push(index.byReview, country, letter)
    }
    for (const [line, likeness] of key.mandateLines) push(index.byLine, line, { letter, likeness })
    if (key.focus.length === 0) index.thematic.push(letter)
  })
  return index
}

/** A draft and its revisions are one topic: `A/HRC/52/L.11/Rev.1` gives `A/HRC/52/L.11`. */
export function withoutRevision(symbol: string): string {
  return symbol.replace(/\/REV\.\d+$/i, '')
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
