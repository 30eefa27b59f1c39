import type { LetterHeader } from '../letters/letter.ts'
import type { LetterFacts } from './letter-facts.ts'
import type { LetterKey } from './letter-key.ts'
import type { MatchKeys } from './match-keys.ts'

/** A letter as matching handles it. */
export interface IndexedLetter {
  header: LetterHeader
  key: LetterKey
  /** See `factsOf`. */
  facts?: LetterFacts
}

/** A letter and how alike it is to a mandate line or a title, 0 to 1. */
export interface LetterLikeness {
  letter: IndexedLetter
  likeness: number
}

/** Letters by a session, state or symbol; none has the key null, so that it may be asked for. */
type Groups = ReadonlyMap<string | null, IndexedLetter[]>

/** Letters by what can bring them to a text. Each list is in the order of the headers. */
export interface LetterIndex {
  /** Letters that name a session as theirs. */
  bySession: Groups
  /** Letters that name no session, by the one they were written in or shortly before. */
  byDatedSession: Groups
  /** Letters about the situation in a state. */
  byFocus: Groups
  /** Letters about the universal periodic review of a state. */
  byReview: Groups
  /** Letters of a mandate line, with their likeness to it. */
  byLine: ReadonlyMap<number, LetterLikeness[]>
  /** Letters that cite a text or name a draft, by symbol. */
  bySymbol: Groups
  /** Letters on a theme: without a state. */
  thematic: IndexedLetter[]
}

/** Groups the letters; cheap, as it runs whenever the background starts. */
export function indexLetters(headers: readonly LetterHeader[], keys: MatchKeys): LetterIndex {
  const bySession: Grouping<string | null, IndexedLetter> = new Map()
  const byDatedSession: typeof bySession = new Map()
  const byFocus: typeof bySession = new Map()
  const byReview: typeof bySession = new Map()
  const bySymbol: typeof bySession = new Map()
  const byLine: Grouping<number, LetterLikeness> = new Map()
  const thematic: IndexedLetter[] = []
  headers.forEach((header, index) => {
    const key = keys.letters[index]
    if (!key) return
    const letter: IndexedLetter = { header, key }
    for (const session of header.sessions) add(bySession, session, letter)
    for (const draft of header.drafts) add(bySymbol, withoutRevision(draft), letter)
    for (const symbol of header.resolutions_cited) add(bySymbol, symbol, letter)
    if (key.councilAffair || key.manyStates) return
    if (key.datedSession) add(byDatedSession, key.datedSession, letter)
    for (const country of key.focus) add(byFocus, country, letter)
    if (key.review) for (const country of key.focus) add(byReview, country, letter)
    for (const [line, likeness] of key.mandateLines) add(byLine, line, { letter, likeness })
    if (key.focus.length === 0) thematic.push(letter)
  })
  return { bySession, byDatedSession, byFocus, byReview, byLine, bySymbol, thematic }
}

type Grouping<Key, Entry> = Map<Key, Entry[]>

function add<Key, Entry>(groups: Grouping<Key, Entry>, key: Key, entry: Entry): void {
  const group = groups.get(key)
  if (group) group.push(entry)
  else groups.set(key, [entry])
}

/** A draft without its revision, as all are on one topic: `A/HRC/52/L.11/Rev.1`, `A/HRC/52/L.11`. */
export function withoutRevision(symbol: string): string {
  return symbol.replace(/\/REV\.\d+$/i, '')
}
