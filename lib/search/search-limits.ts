/** How much is looked at to answer one query. */
export interface Limits {
  /** Postings of one word's alternatives. */
  looked: number
  /** But so many of each alternative, when there are many. */
  leastLooked: number
  /** Letters whose score is made exact when lists were cut. */
  candidates: number
  /** Words of the letters that begin like a word of the query, the most frequent. */
  longer: number
  /** Symbols of the letters that begin like one of the query. */
  completions: number
  /** Postings of the rarest word of a phrase of the glossary. */
  combined: number
  /** Letters whose text is read to find quoted phrases in them. */
  reads: number
}

/** For each keystroke: what makes a page of good results. */
export const QUICK: Limits = {
  looked: 1200,
  leastLooked: 40,
  candidates: 240,
  longer: 16,
  completions: 24,
  combined: 2000,
  reads: 1500,
}

const ALL = Number.POSITIVE_INFINITY

/** For lists and counts of all letters. */
export const EVERYTHING: Limits = {
  looked: ALL,
  leastLooked: ALL,
  candidates: QUICK.candidates,
  longer: ALL,
  completions: ALL,
  combined: ALL,
  reads: ALL,
}

/** For a query whose first look found no letter that answers all of it, though some may. */
export const THOROUGH: Limits = { ...EVERYTHING, reads: 20_000 }
