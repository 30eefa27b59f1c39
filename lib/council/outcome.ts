/** What the Council did with a text, as a page shows it. */
export type Outcome =
  | { action: 'adopted'; vote: null }
  | { action: 'adopted' | 'rejected'; vote: Vote }
  | { action: 'rejected'; vote: null }
  | { action: 'withdrawn'; vote: null }

/** A recorded vote; `abstaining` is 0 where the page says "no abstentions" or leaves it out. */
export interface Vote {
  inFavour: number
  against: number
  abstaining: number
}
