import { isObject } from '../letters/field-kinds.ts'

export const STORAGE_ERROR_KINDS = [
  'full',
  'newer',
  'closed',
  'damaged',
  'other',
  'stalled',
  'unforeseen',
] as const

/**
 * The failures of the browser's storage that a user can do something about; and what else ends an
 * import: it made no progress for too long (`stalled`), or HRC Letters has a bug (`unforeseen`).
 */
export type StorageErrorKind = (typeof STORAGE_ERROR_KINDS)[number]

/** A failure of the store. Nothing of the write has been kept. */
export class StorageError extends Error {
  readonly kind: StorageErrorKind

  constructor(kind: StorageErrorKind, cause: unknown) {
    super(`The letters kept by the user could not be read or written: ${String(cause)}`, { cause })
    this.name = 'StorageError'
    this.kind = kind
  }
}

const KIND_BY_NAME: Record<string, StorageErrorKind> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // The browser closed the store, as when its files were removed under it.
  InvalidStateError: 'closed',
  AbortError: 'other',
  // Chromium's and Firefox's names for a file of the store that cannot be read.
  NotReadableError: 'damaged',
  DataError: 'damaged',
  UnknownError: 'damaged',
}

/** Classifies a failure of IndexedDB by the kinds that the user is told. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const name = isObject(error) ? String(error.name) : ''
  return new StorageError(KIND_BY_NAME[name] ?? 'other', error)
}
