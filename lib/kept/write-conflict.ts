import { isCount, isObject } from '../letters/field-kinds.ts'
import type { Judgement } from './judgement.ts'
import type { Draft, KeptLetter } from './kept-letter.ts'

/** What another page changed since it was read, so that a write is refused. */
export type Clash =
  /** A letter: as it is kept now, or null when it was deleted. */
  | { of: 'letter'; theirs: KeptLetter | null }
  /** A draft: as it is now, or null when it is gone; then with the letter it was kept as, if it was. */
  | { of: 'draft'; theirs: Draft | null; kept: KeptLetter | null }
  /** An import: another page goes on with it, or has put it away. */
  | { of: 'import' }
  /** What was found of an ask: as it is now, or null when it is gone. */
  | { of: 'judgement'; theirs: Judgement | null }
  /** Some letter, at a write that holds only as long as none has changed. */
  | { of: 'letters' }

/** A refused write, of which nothing was done, so that nobody's changes are overwritten unseen. */
export class KeptConflict extends Error {
  readonly clash: Clash

  constructor(clash: Clash) {
    super(`What was to be written has changed meanwhile: ${clash.of}`)
    this.name = 'KeptConflict'
    this.clash = clash
  }
}

/**
 * The revision of a record in the store, from 1; 0 when there is no record. A damaged record without
 * a revision has 1, so that it never counts as missing.
 */
export function revisionOf(stored: unknown): number {
  if (stored === undefined) return 0
  return isObject(stored) && isCount(stored.revision) ? stored.revision || 1 : 1
}
