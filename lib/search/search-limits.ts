/** Limits of the work for one query. */
export interface Limits {
  /** Postings that are read for one word, over all its alternatives. */
  maxPostings: number
  /** Postings that are read for each alternative at least. */
  minPostingsPerAlternative: number
  /** Letters whose score is computed again, exactly, when postings were left unread. */
  maxRescored: number
  /** Words of the letters that begin with a word of the query, the most frequent first. */
  maxLongerWords: number
  /** Symbols of the letters that begin with an unfinished one of the query. */
  maxCompletions: number
  /** Postings of the rarest word of a synonym that are looked up in the other words' postings. */
  maxIntersected: number
  /** Letters whose text is read for quoted phrases. */
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
