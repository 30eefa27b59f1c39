/** How much is looked at to answer one query. */
export interface Limits {
  /** Postings of one word's alternatives. */
  maxPostings: number
  /** But so many of each alternative, when there are many. */
  minPostingsPerAlternative: number
  /** Letters whose score is made exact when lists were cut. */
  maxRescored: number
  /** Words of the letters that begin like a word of the query, the most frequent. */
  maxLongerWords: number
  /** Symbols of the letters that begin like one of the query. */
  maxCompletions: number
  /** Postings of the rarest word of a phrase of the glossary. */
  maxIntersected: number
  /** Letters whose text is read to find quoted phrases in them. */
  maxReads: number
}

/** For each keystroke: what makes a page of good results. */
export const QUICK: Limits = {
  maxPostings: 1200,
  minPostingsPerAlternative: 40,
  maxRescored: 240,
  maxLongerWords: 16,
  maxCompletions: 24,
  maxIntersected: 2000,
  maxReads: 1500,
}

const ALL = Number.POSITIVE_INFINITY

/** For lists and counts of all letters. */
export const UNLIMITED: Limits = {
  maxPostings: ALL,
  minPostingsPerAlternative: ALL,
  maxRescored: QUICK.maxRescored,
  maxLongerWords: ALL,
  maxCompletions: ALL,
  maxIntersected: ALL,
  maxReads: ALL,
}

/** For a query whose first look found no letter that answers all of it, though some may. */
export const THOROUGH: Limits = { ...UNLIMITED, maxReads: 20_000 }
