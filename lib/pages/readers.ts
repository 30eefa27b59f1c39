import type { PageType } from './page-type.ts'
import { PAGE_TYPES } from './page-types.ts'

/** The part of a page type that reading needs: the first whose hint matches an address reads it. */
export type ReaderEntry = readonly [
  hint: RegExp,
  read: PageType['read'],
  lateRowsMs?: PageType['lateRowsMs'],
]

/**
 * The table of readers. A build replaces this module by what `tools/compile-readers.ts` writes: the
 * same entries without `identify`, which would triple the detector's size.
 */
export const READERS: readonly ReaderEntry[] = PAGE_TYPES.map((type) => [
  type.hint,
  type.read,
  type.lateRowsMs,
])
