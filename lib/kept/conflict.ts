import type { Draft, KeptLetter } from './kept-letter.ts'

/** What stands in the way of a write: it was changed since it was read. */
export type Clash =
  /** A letter: as it is kept now, or null when it was deleted. */
  | { of: 'letter'; theirs: KeptLetter | null }
  /** A draft: as it is now, or null when it is gone; then with the letter it was kept as, if it was. */
  | { of: 'draft'; theirs: Draft | null; kept: KeptLetter | null }
  /** An import: another page goes on with it, or has put it away. */
  | { of: 'import' }
  /** Some letter, at a write that holds only as long as none has changed. */
  | { of: 'letters' }

/** A write that was refused, so that nothing is overwritten unseen. Nothing of it was done. */
export class KeptConflict extends Error {
  readonly clash: Clash

  constructor(clash: Clash) {
    super(`What was to be written has changed meanwhile: ${clash.of}`)
    this.name = 'KeptConflict'
    this.clash = clash
  }
}

/**
 * The revision of a record in the store; 0 when there is none. One that a damaged record does not
 * tell is 1, so that it never counts as not there.
 */
export function revisionOf(stored: unknown): number {
  if (stored === undefined) return 0
  const revision =
    typeof stored === 'object' && stored !== null && 'revision' in stored ? stored.revision : null
  return typeof revision === 'number' && Number.isSafeInteger(revision) && revision > 0
    ? revision
    : 1
}
