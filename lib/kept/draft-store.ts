import type { Connection } from './connection.ts'
import type { WriteTransaction } from './database.ts'
import type { Draft } from './kept-letter.ts'
import { readableIn, readDraft, readKept } from './read-records.ts'
import { KeptConflict, revisionOf } from './write-conflict.ts'

/** A draft as it was read; only this revision of it may be overwritten. */
export type SeenDraft = Pick<Draft, 'id' | 'revision'>

/**
 * The drafts in the browser's IndexedDB. A draft has the revision it was read at; where the store has
 * another one, as when two tabs have the draft open, a write is refused with a `KeptConflict`. Each method throws a `StorageError` when the store cannot be read or written.
 */
export class DraftStore {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** The draft of an id, or null. Throws a `StorageError` of kind `damaged` for a broken one. */
  async find(id: string): Promise<Draft | null> {
    const stored = await this.#connection.read((database) => database.get('drafts', id))
    return stored === undefined ? null : readDraft(stored)
  }

  /** Drafts that can be read, the latest first. */
  async all(): Promise<Draft[]> {
    const stored = await this.#connection.read((database) => database.getAll('drafts'))
    const drafts = readableIn(stored, readDraft)
    return drafts.sort((a, b) => Number(a.changed < b.changed) - Number(a.changed > b.changed))
  }

  /** Saves a draft, a new one where its revision is 0; gives it as it is now in the store. */
  async save(draft: Draft): Promise<Draft> {
    const saved = { ...draft, revision: draft.revision + 1 }
    await this.#connection.write(['drafts', 'letters'], async (transaction, step) => {
      await checkIn(transaction, draft)
      step(transaction.objectStore('drafts').put(saved))
    })
    return saved
  }

  /** Discards a draft. One that is gone already is passed over; one that was changed is a conflict. */
  async remove(draft: SeenDraft): Promise<void> {
    await this.#connection.write(['drafts', 'letters'], async (transaction, step) => {
      const drafts = transaction.objectStore('drafts')
      if ((await drafts.getKey(draft.id)) === undefined) return
      await checkIn(transaction, draft)
      step(drafts.delete(draft.id))
    })
  }

  /** Replaces a draft by a new one in one transaction. */
  async replace(draft: SeenDraft, by: Draft): Promise<Draft> {
    const saved = { ...by, revision: 1 }
    await this.#connection.write(['drafts', 'letters'], async (transaction, step) => {
      const drafts = transaction.objectStore('drafts')
      await checkIn(transaction, draft)
      step(drafts.delete(draft.id))
      step(drafts.add(saved))
    })
    return saved
  }

  /** Begins to edit a letter: gives the id of the draft that is open on it, or of the new one. */
  async beginEdit(begun: Draft): Promise<string> {
    let id = begun.id
    await this.#connection.write(['drafts'], async (transaction, step) => {
      const drafts = transaction.objectStore('drafts')
      const open = readableIn(await drafts.getAll(), readDraft).find(
        ({ of, task }) => task === 'edit' && of === begun.of,
      )
      if (open) id = open.id
      else step(drafts.add({ ...begun, revision: 1 }))
    })
    return id
  }
}

async function checkIn(
  transaction: WriteTransaction<('drafts' | 'letters')[]>,
  seen: SeenDraft,
): Promise<void> {
  const stored = await transaction.objectStore('drafts').get(seen.id)
  await checkDraft(stored, seen, () =>
    transaction.objectStore('letters').index('draft').get(seen.id),
  )
}

/**
 * Throws a `KeptConflict` when the store has another revision of a draft than was seen. `keptAs`
 * finds the letter that a draft which is gone was kept as.
 */
export async function checkDraft(
  stored: unknown,
  { revision }: SeenDraft,
  keptAs: () => Promise<unknown>,
): Promise<void> {
  if (revisionOf(stored) === revision) return
  if (stored !== undefined) {
    throw new KeptConflict({ of: 'draft', theirs: readDraft(stored), kept: null })
  }
  const kept = await keptAs()
  const [letter = null] = kept === undefined ? [] : readableIn([kept], readKept)
  throw new KeptConflict({ of: 'draft', theirs: null, kept: letter })
}
