import type { Draft } from './kept-letter.ts'

/** What of a draft must be said when it is begun. */
export type DraftBegun = Pick<Draft, 'task' | 'from' | 'source'> &
  Partial<Pick<Draft, 'file' | 'of' | 'record' | 'part' | 'base'>>

/** A draft that was begun now and is not in the store yet. */
export function newDraft(begun: DraftBegun): Draft {
  return {
    id: crypto.randomUUID(),
    changed: new Date().toISOString(),
    file: null,
    of: null,
    record: null,
    checked: [],
    part: 0,
    revision: 0,
    base: 0,
    ...begun,
  }
}
