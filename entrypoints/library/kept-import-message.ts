import type { ImportProgress } from '../../lib/kept/run-import.ts'
import type { StorageErrorKind } from '../../lib/kept/storage-error.ts'

/**
 * What the worker of an import says to its page; `why` is null unless something went wrong, or
 * another page goes on with the import.
 */
export type FromImport =
  | { type: 'begun' }
  | { type: 'progress'; progress: ImportProgress }
  | { type: 'ended'; why: StorageErrorKind | 'elsewhere' | null }

/** The lock that the worker of an import holds for as long as it lives. */
export function importLock(id: string): string {
  return `kept-import:${id}`
}
