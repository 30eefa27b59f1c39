import type { Postings } from './postings.ts'
import { MASK_WEIGHT } from './search-fields.ts'
import { LESSER_KEY } from './search-keys.ts'
import type { Alternative } from './structured-query.ts'

/** An alternative with the letters that have it. */
export interface FoundAlternative extends Omit<Alternative, 'condition'> {
  postings: Postings
}

/** A group of a query as an index answers it. */
export interface FoundGroup {
  alternatives: FoundAlternative[]
  /** The rarer, the higher. */
  importance: number
}

/** Share of the lesser of the weights of word and key that is added to the greater. */
const BOTH_BONUS = 0.1

/** Weight of the field or key in which an alternative stands. */
export function weightAt(alternative: FoundAlternative, mask: number): number {
  if (alternative.key === null) return alternative.weight * (MASK_WEIGHT[mask] ?? 0)
  const isMain = mask % LESSER_KEY === 1 || (mask & 4) !== 0
  return alternative.weight * (isMain ? 1 : 0.85)
}

/** Ranks a letter on a country that also names it in its title before one that does not. */
export function combined(byWord: number, byKey: number): number {
  return Math.max(byWord, byKey) + BOTH_BONUS * Math.min(byWord, byKey)
}

/** The number of postings of a group. */
export function countOf({ alternatives }: FoundGroup): number {
  return postingCount(alternatives)
}

/** Whether not all letters that may answer a group were looked up. */
export function isCut({ alternatives }: FoundGroup): boolean {
  return alternatives.some(({ postings }) => postings.cut)
}

/** The number of postings of alternatives. */
export function postingCount(alternatives: readonly FoundAlternative[]): number {
  return alternatives.reduce((sum, { postings }) => sum + postings.docs.length, 0)
}

/** The importance of the groups that any letter answers. */
export function importanceOf(groups: readonly FoundGroup[]): number {
  return groups.reduce((sum, one) => sum + (countOf(one) > 0 ? one.importance : 0), 0)
}
