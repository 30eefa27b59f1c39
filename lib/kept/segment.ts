import type { Letter } from '../letters/letter.ts'
import type { Organization } from '../letters/organization.ts'
import { compileSearchIndex, type SearchIndex } from '../search/compile-index.ts'
import { isIndex } from './check-index.ts'

/** Raised when an index of another shape, words or keys is compiled: older segments are then made anew. */
export const SEGMENT_VERSION = 3

/**
 * A part of the index of kept letters, written in one step with the letters themselves. Later
 * segments count over earlier ones: a letter changed is in a new one, a deleted one is `removed`.
 */
export interface Segment {
  version: number
  index: SearchIndex
  removed: string[]
  /** Keys of letters that could not be read when it was made, as texts. */
  damaged: string[]
}

/** The index of some letters, without the names and synonyms that the package's index has anyway. */
export function compileSegmentIndex(
  letters: readonly Letter[],
  organizations: readonly Organization[],
): SearchIndex {
  const index = compileSearchIndex({ letters, organizations, states: [], themes: [], texts: [] })
  const names = index.names.filter(([, key]) => key.startsWith('lang:'))
  return { ...index, names, synonyms: [], spellings: [], texts: '\n\n' }
}

/** Whether what the store holds is a segment that this version of the extension understands. */
export function isSegment(stored: unknown): stored is Segment {
  if (typeof stored !== 'object' || stored === null) return false
  const { version, index, removed, damaged } = stored as Record<keyof Segment, unknown>
  return version === SEGMENT_VERSION && isIds(removed) && isIds(damaged) && isIndex(index)
}

function isIds(stored: unknown): stored is string[] {
  return Array.isArray(stored) && stored.every((id) => typeof id === 'string')
}
