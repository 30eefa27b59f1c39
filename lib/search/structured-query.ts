import type { Correction, FilterName, Problem, Understood } from './search-answer.ts'

/** Which letters are meant, by what stands in the index. */
export type Condition =
  /** Those with a word or key; of a word `fields` tells in which of its fields (bits of `FIELD`). */
  | { term: string; fields?: number }
  | { any: readonly Condition[] }
  | { all: readonly Condition[] }
  /** Those with folded words, a space between two, one after the other in one field. */
  | { phrase: string }

/** One way in which a letter can answer a word of the query. */
export interface Alternative {
  condition: Condition
  /** 1 for the word itself, less for what only may be meant. */
  weight: number
  /** The key it stands for, or null for words. */
  key: string | null
  /** The folded words to mark in a letter. */
  words: readonly string[]
  /** Names a text of the Council: letters found by it stand before all others. */
  identifies: boolean
  /** Stands for the many words that begin so; tells nothing of how rare the word is. */
  further?: true
  /** Not all terms that are meant were taken: more letters may answer. */
  cut?: true
}

/** A word of the query with all that answers it. */
export interface Group {
  alternatives: readonly Alternative[]
  /** How much of its rarity counts: 1, less where it shares what it means with other words. */
  share: number
  /** How rare it is, is told by the letters of all alternatives, not of the sure ones alone. */
  countsAllAlternatives?: true
}

/** What letters must have, or (when excluded) must not have. */
interface Filter {
  /** Null for a quoted phrase and for what is excluded without a filter's name. */
  name: FilterName | null
  excluded: boolean
  condition: Condition
}

/** A query, understood: what to rank by, what to keep, and what to tell. An engine needs the first two. */
export interface StructuredQuery {
  groups: Group[]
  filters: Filter[]
  /** Nothing was asked for, so that all letters may be given. */
  isEmpty: boolean
  /** Words that no letter has were left out. */
  hasUnknown: boolean
  understood: Understood[]
  problems: Problem[]
  corrections: Correction[]
  corrected: string | null
}

/** Letters that have all of some words. */
export function wordAlternative(words: readonly string[], weight: number): Alternative {
  const [term = '', ...others] = words
  const condition = others.length === 0 ? { term } : { all: words.map((term) => ({ term })) }
  return { condition, weight, key: null, words, identifies: false }
}
