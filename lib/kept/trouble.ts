export const TROUBLE_KINDS = [
  'full',
  'newer',
  'closed',
  'damaged',
  'other',
  'stalled',
  'unforeseen',
] as const

/**
 * What can go wrong with the browser's storage, as far as the user can do something about it; and
 * what else ends an import: it came no further for too long, or HRC Letters has a fault of its own.
 */
export type TroubleKind = (typeof TROUBLE_KINDS)[number]

/** A failure of the store. Nothing of what was being written has been kept. */
export class KeptTrouble extends Error {
  readonly kind: TroubleKind

  constructor(kind: TroubleKind, cause: unknown) {
    super(`The letters kept by the user could not be read or written: ${String(cause)}`, { cause })
    this.name = 'KeptTrouble'
    this.kind = kind
  }
}

const KINDS: Record<string, TroubleKind> = {
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

/** Puts a failure of IndexedDB under the kinds that are told apart to the user. */
export function troubleOf(error: unknown): KeptTrouble {
  if (error instanceof KeptTrouble) return error
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : ''
  return new KeptTrouble(KINDS[String(name)] ?? 'other', error)
}
