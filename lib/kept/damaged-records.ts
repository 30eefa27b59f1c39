import type { Connection } from './connection.ts'
import type { Segment } from './index-segment.ts'
import type { DamagedRecord } from './kept-letter.ts'
import { readDraft, readImport, readKept } from './read-records.ts'
import { toStorageError } from './storage-error.ts'

const READERS = { letters: readKept, drafts: readDraft, imports: readImport }
const STORES = ['letters', 'drafts', 'imports'] as const
/** How many records are read in one transaction, so that others get their turn. */
const BATCH_SIZE = 500

/** Finds the records that cannot be read. Throws a `StorageError`. */
export async function findDamaged(connection: Connection): Promise<DamagedRecord[]> {
  const found: DamagedRecord[] = []
  for (const store of STORES) {
    const keys = await connection.read((database) => database.getAllKeys(store))
    for (const range of rangesOf(keys)) {
      const stored = await connection.read((database) => database.getAll(store, range))
      for (const record of stored) {
        const why = faultOf(record, store)
        const key = record.id
        if (why !== null) found.push({ store, key, id: String(key), why })
      }
    }
  }
  return found
}

/** Ranges that together hold all keys, given in their order, and what was added since. */
function rangesOf(keys: readonly string[]): IDBKeyRange[] {
  const firsts = keys.filter((_, index) => index % BATCH_SIZE === 0)
  return firsts.map((first, index) => {
    const next = firsts[index + 1]
    return next === undefined
      ? IDBKeyRange.lowerBound(first)
      : IDBKeyRange.bound(first, next, false, true)
  })
}

/** Why a record cannot be read, or null. */
function faultOf(record: unknown, store: DamagedRecord['store']): string | null {
  try {
    READERS[store](record)
    return null
  } catch (error) {
    return String(toStorageError(error).cause)
  }
}

/** Writes damaged records as they are in the store, as JSON for a person. Throws a `StorageError`. */
export async function rawRecords(
  connection: Connection,
  damaged: readonly DamagedRecord[],
): Promise<string> {
  const records: unknown[] = []
  for (const { store, key, why } of damaged) {
    const value: unknown = await connection.read((database) =>
      database.get(store, IDBKeyRange.only(key)),
    )
    records.push({ store, why, value })
  }
  return `${rawJson(records)}\n`
}

/**
 * Writes any value that a browser can store as JSON. A value that JSON lacks is named by its type, and
 * one that contains itself is not followed.
 */
export function rawJson(value: unknown): string {
  const above: unknown[] = []
  return JSON.stringify(
    value,
    function (this: unknown, _name, held: unknown) {
      if (typeof held === 'bigint' || typeof held === 'undefined') return `${typeof held}: ${held}`
      if (typeof held === 'number' && !Number.isFinite(held)) return `number: ${held}`
      while (above.length > 0 && above.at(-1) !== this) above.pop()
      if (above.includes(held)) return 'in itself'
      const written = plainOf(held)
      // What the held value has is visited as part of the written one.
      above.push(held, written)
      return written
    },
    2,
  )
}

/** A value as JSON can write it. */
function plainOf(held: unknown): unknown {
  if (held instanceof Map) return { Map: [...held] }
  if (held instanceof Set) return { Set: [...held] }
  if (held instanceof ArrayBuffer) return { ArrayBuffer: [...new Uint8Array(held)] }
  if (!ArrayBuffer.isView(held)) return held
  const bytes = new Uint8Array(held.buffer, held.byteOffset, held.byteLength)
  return { [held.constructor.name]: [...bytes] }
}

/**
 * Deletes damaged records; one that can be read by now stays. `empty` is a segment of no letters.
 * Throws a `StorageError`.
 */
export async function removeDamaged(
  connection: Connection,
  empty: Segment,
  damaged: readonly DamagedRecord[],
): Promise<void> {
  await connection.write(
    ['letters', 'drafts', 'imports', 'segments', 'files'],
    async (transaction, step) => {
      const removed: string[] = []
      for (const { store, key, id } of damaged) {
        const records = transaction.objectStore(store)
        const only = IDBKeyRange.only(key)
        const stored: unknown = await records.get(only)
        if (stored === undefined || faultOf(stored, store) === null) continue
        step(records.delete(only))
        if (store === 'letters') removed.push(id)
        if (store === 'imports') step(transaction.objectStore('files').delete(only))
      }
      if (removed.length > 0) step(transaction.objectStore('segments').add({ ...empty, removed }))
    },
  )
}
