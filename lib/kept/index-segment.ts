import { isObject, isTexts } from '../letters/field-kinds.ts'
import type { Letter } from '../letters/letter.ts'
import type { Organization } from '../letters/organization.ts'
import { compileSearchIndex, type SearchIndex } from '../search/compile-index.ts'
import { isSearchIndex } from './check-search-index.ts'

/** Must be raised when indexes get another shape, words or keys: older segments are compiled again. */
export const SEGMENT_VERSION = 4

/**
 * A part of the index of kept letters, written in one transaction with the letters themselves. Later
 * segments override earlier ones: a changed letter is in a new one, a deleted one in `removed`.
 */
export interface Segment {
  version: number
  index: SearchIndex
  removed: string[]
  /** Keys of letters that could not be read when it was made, as texts. */
  damaged: string[]
}

/** Compiles letters without the names and synonyms, which the package's index has. */
export function compileSegmentIndex(
  letters: readonly Letter[],
  organizations: readonly Organization[],
): SearchIndex {
  const index = compileSearchIndex({ letters, organizations, states: [], themes: [], texts: [] })
  const names = index.names.filter(([, key]) => key.startsWith('lang:'))
  return { ...index, names, synonyms: [], spellings: [], texts: '\n\n' }
}

/** Tells whether a record of the store is a segment that this version of the extension reads. */
export function isSegment(stored: unknown): stored is Segment {
  if (!isObject(stored)) return false
  const { version, index, removed, damaged } = stored
  return version === SEGMENT_VERSION && isTexts(removed) && isTexts(damaged) && isSearchIndex(index)
}
