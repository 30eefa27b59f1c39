import type { PageType } from './page-type.ts'
import { PAGE_TYPES } from './page-types.ts'

/** Of the table of page types what reading takes: the first whose hint fits an address reads it. */
export type ReaderEntry = readonly [
  hint: RegExp,
  read: PageType['read'],
  late?: PageType['lateRowsMs'],
]

/**
 * In a build, what `tools/compile-readers.ts` writes stands in place of this module: the same
 * entries without the recognisers, which would triple the detector's size.
 */
export const READERS: readonly ReaderEntry[] = PAGE_TYPES.map(
  ({ hint, read, lateRowsMs: late }) => [hint, read, late],
)
