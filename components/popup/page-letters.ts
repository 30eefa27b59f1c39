import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Match, PageMatches } from '../../lib/matching/match.ts'
import { groupByTier } from '../subject.ts'

/** The letters of the page in the tab, each once, best first. */
export interface PageLetters {
  matches: Match[]
  /** By letter id; holds every id in `matches`. */
  headers: Record<string, LetterHeader>
}

/** The letters for a page and for all of its texts; null when there are none. */
export function pageLetters(
  { matches, texts }: PageMatches,
  headers: Record<string, LetterHeader>,
): PageLetters | null {
  const best = new Map<string, Match>()
  for (const match of [...matches, ...texts.flatMap((text) => text.matches)]) {
    const known = best.get(match.id)
    if (!known || isBetter(match, known)) best.set(match.id, match)
  }
  const ordered = groupByTier([...best.values()], headers).flatMap((group) => group.matches)
  return ordered.length === 0 ? null : { matches: ordered, headers }
}

const CLOSENESS = { direct: 2, related: 1, session: 0 }

function isBetter(one: Match, other: Match): boolean {
  return (
    CLOSENESS[one.tier] - CLOSENESS[other.tier] > 0 ||
    (one.tier === other.tier && one.score > other.score)
  )
}
