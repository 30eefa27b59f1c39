import type { Correction, FilterName, Problem, Understood } from './search-answer.ts'

/** A condition on the terms of a letter. */
export type Condition =
  /** Letters with a word or key; a word must be in one of `fields` (bits of `FIELD`), where given. */
  | { term: string; fields?: number }
  /** Letters that are marked as new. */
  | { mark: 'new' }
  | { any: readonly Condition[] }
  | { all: readonly Condition[] }
  /** Letters with folded words, joined by spaces, one after the other in one field. */
  | { phrase: string }

/** One way in which a letter can answer a word of the query. */
export interface Alternative {
  condition: Condition
  /** 1 for the word itself, less for what only may be meant. */
  weight: number
  /** The key it stands for, or null for words. */
  key: string | null
  /** The folded words to highlight in a letter. */
  words: readonly string[]
  /** Names a text of the Council: letters found by it stand before all others. */
  identifies: boolean
  /** Stands for many longer words with the same beginning, so that it says nothing of rarity. */
  further?: true
  /** Not all terms that are meant were taken: more letters may answer. */
  cut?: true
}

/** A word of the query with all that answers it. */
export interface Group {
  alternatives: readonly Alternative[]
  /** How much of its rarity counts: 1, less where it shares what it means with other words. */
  share: number
  /** Rarity is computed from the letters of all alternatives, not only of the sure ones. */
  countsAllAlternatives?: true
}

/** What letters must have, or (when excluded) must not have. */
interface Filter {
  /** Null for a quoted phrase and for what is excluded without a filter's name. */
  name: FilterName | null
  excluded: boolean
  condition: Condition
}

/** An understood query. An engine needs its groups and filters; the user is told the other parts. */
export interface StructuredQuery {
  groups: Group[]
  /** Words that help to order what answers the groups, and leave no letter out. */
  fillers: Group[]
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
