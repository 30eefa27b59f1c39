import type { Match, Tier } from './page-matches.ts'

/** The tiers, the closest first. */
const TIERS: Record<Tier, number> = { direct: 0, related: 1, session: 2 }
/**
 * Scores that round to the same step count as equal, and the newer letter comes first. Related
 * matches score from 0.2 to 0.6, so the step separates those that share both subject and period
 * from the others; direct ones, at 0.5 to 1, fall into three groups. No gold case judges the order.
 */
const SCORE_STEP = 0.25

/**
 * Matches in the order that a user sees: by tier, the closest first; within one by the score in
 * steps of 0.25; then by the letter's date, the newest first and undated ones last. What is still
 * equal goes by the exact score. `dateOf` gives the date of the letter with an id.
 */
export function inOrder<M extends Match>(
  matches: readonly M[],
  dateOf: (id: string) => string | null | undefined,
): M[] {
  return sorted(matches, (id) => recency(dateOf(id)))
}

/** The same for a matcher, which orders thousands of matches a page: dates as `recency` gives them. */
export function sorted<M extends Match>(
  matches: readonly M[],
  recencyOf: (id: string) => number,
): M[] {
  return matches
    .map((match) => {
      const group = 8 * TIERS[match.tier] - Math.round(match.score / SCORE_STEP)
      return { match, key: group * 1e8 - recencyOf(match.id) }
    })
    .sort((a, b) => a.key - b.key || b.match.score - a.match.score)
    .map(({ match }) => match)
}

/** A date as a number that is greater for a later one: 20230226 for `2023-02-26`, 0 for none. */
export function recency(date: string | null | undefined): number {
  return Number((date ?? '').replaceAll('-', '').padEnd(8, '0'))
}

/** Matches from several lists as one list in order, each letter once, with its best match. */
export function joinInOrder<M extends Match>(
  matches: readonly M[],
  dateOf: (id: string) => string | null | undefined,
): M[] {
  const best = new Map<string, M>()
  for (const match of inOrder(matches, dateOf)) {
    if (!best.has(match.id)) best.set(match.id, match)
  }
  return [...best.values()]
}
