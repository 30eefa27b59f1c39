import type { Draft } from './kept-letter.ts'

/** The fields that a new draft needs or may have. */
export type DraftBegun = Pick<Draft, 'task' | 'from' | 'source'> &
  Partial<Pick<Draft, 'file' | 'of' | 'record' | 'part' | 'base'>>

/** Makes a draft that is begun now and not in the store yet. */
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
