import type { LetterHeader } from '../letters/letter.ts'
import { groupByEach } from './group-by-each.ts'
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
  const letters = headers.flatMap((header, index) => {
    const key = keys.letters[index]
    return key ? [{ header, key }] : []
  })
  const onTopics = letters.filter(({ key }) => !key.councilAffair && !key.manyStates)
  const lineLikenesses = onTopics.flatMap((letter) =>
    letter.key.mandateLines.map(([line, likeness]) => ({ line, letter, likeness })),
  )
  return {
    bySession: groupByEach(letters, ({ header }) => header.sessions),
    byDatedSession: groupByEach(onTopics, ({ key }) =>
      key.datedSession ? [key.datedSession] : [],
    ),
    byFocus: groupByEach(onTopics, ({ key }) => key.focus),
    byReview: groupByEach(onTopics, ({ key }) => (key.review ? key.focus : [])),
    byLine: Map.groupBy(lineLikenesses, ({ line }) => line),
    bySymbol: groupByEach(letters, ({ header }) => [
      ...header.drafts.map(withoutRevision),
      ...header.resolutions_cited,
    ]),
    thematic: onTopics.filter(({ key }) => key.focus.length === 0),
  }
}

/** A draft without its revision, as all are on one topic: `A/HRC/52/L.11/Rev.1`, `A/HRC/52/L.11`. */
export function withoutRevision(symbol: string): string {
  return symbol.replace(/\/REV\.\d+$/i, '')
}
