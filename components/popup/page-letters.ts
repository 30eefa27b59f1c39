import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Match } from '../../lib/matching/match.ts'
import type { Shown } from '../../lib/messages.ts'
import { groupByTier } from '../subject.ts'

/** The letters of the page in the tab, each once, best first. */
export interface PageLetters {
  /** Of the package: as many as the badges and the toolbar say. */
  matches: Match[]
  /** Others that the user keeps. */
  own: Match[]
  /** By letter id; holds every id in `matches` and `own`. */
  headers: Record<string, LetterHeader>
}

/** The letters for a page and for all of its texts; null when there are none. */
export function pageLetters({
  matches: { matches, texts },
  own,
  headers,
}: Pick<Shown, 'matches' | 'own' | 'headers'>): PageLetters | null {
  const shown = bestOf([...matches, ...texts.flatMap((text) => text.matches)], headers)
  const ids = new Set(shown.map(({ id }) => id))
  const kept = bestOf(own ? [...own.matches, ...own.texts.flat()] : [], headers)
  const others = kept.filter(({ id }) => !ids.has(id))
  return shown.length + others.length === 0 ? null : { matches: shown, own: others, headers }
}

function bestOf(matches: Match[], headers: Record<string, LetterHeader>): Match[] {
  const best = new Map<string, Match>()
  for (const match of matches) {
    const known = best.get(match.id)
    if (!known || isBetter(match, known)) best.set(match.id, match)
  }
  return groupByTier([...best.values()], headers).flatMap((group) => group.matches)
}

const CLOSENESS = { direct: 2, related: 1, session: 0 }

function isBetter(one: Match, other: Match): boolean {
  return (
    CLOSENESS[one.tier] - CLOSENESS[other.tier] > 0 ||
    (one.tier === other.tier && one.score > other.score)
  )
}
