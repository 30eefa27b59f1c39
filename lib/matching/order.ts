import type { Match, Tier } from './page-matches.ts'

/** The tiers, the closest first. */
const TIERS: Record<Tier, number> = { direct: 0, related: 1, session: 2 }
/**
 * Scores that round to the same step count as equal, and the newer letter comes first. Direct ones,
 * at 0.5 to 1, fall into three groups. Of related ones the score says how near their session is,
 * before or after, and a session's distance makes 0.01 up to some twelve sessions away. No gold case
 * judges the order.
 */
const SCORE_STEPS: Record<Tier, number> = { direct: 0.25, related: 0.01, session: 0.25 }

/**
 * Matches in the order that a user sees: by tier, the closest first; within one by the score in
 * steps, which for related letters is nearness in sessions; then by the letter's date, the newest first and undated ones last. What is still
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
      const group = 128 * TIERS[match.tier] - Math.round(match.score / SCORE_STEPS[match.tier])
      return { match, key: group * 1e8 - recencyOf(match.id) }
    })
    .sort((a, b) => a.key - b.key || b.match.score - a.match.score)
    .map(({ match }) => match)
}

/** A date as a number that is greater for a later one: 20230226 for `2023-02-26`, 0 for none. */
export function recency(date: string | null | undefined): number {
  if (!date) return 0
  const part = (from: number, to: number) => Number(date.slice(from, to))
  return 1e4 * part(0, 4) + 100 * part(5, 7) + part(8, 10)
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
