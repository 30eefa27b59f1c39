import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import { StorageError, toStorageError } from './storage-error.ts'
import { type KeptSchema, upgradeDatabase } from './upgrade-database.ts'
import { KeptConflict } from './write-conflict.ts'

export type KeptDatabase = IDBPDatabase<KeptSchema>
export const DATABASE = 'kept-letters'
const VERSION = 3

/**
 * Opens the database through idb, which turns IndexedDB's events into promises for 1.2 kB without
 * hiding its transactions, on which every guarantee here rests. Calls `onLost` when the connection is
 * gone and a new one must be opened. Throws a `StorageError`.
 */
export async function openDatabase(name: string, onLost: () => void): Promise<KeptDatabase> {
  try {
    const database = await openDB<KeptSchema>(name, VERSION, {
      upgrade: (opened, from, _to, upgrade) => upgradeDatabase(opened, from, upgrade),
      // A newer version of the extension waits for this connection to go.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase | null)?.close()
        onLost()
      },
      terminated: onLost,
    })
    return database
  } catch (error) {
    throw toStorageError(error)
  }
}

export type WriteTransaction<Names extends StoreNames<KeptSchema>[]> = IDBPTransaction<
  KeptSchema,
  Names,
  'readwrite'
>

/** Notes a request of a transaction; one that fails undoes the transaction, which then says why. */
export type Step = (request: Promise<unknown>) => void

const noteStep: Step = (request) => {
  request.catch(() => {})
}

/**
 * Writes in one transaction: all of it or, when anything fails, nothing. Resolves when the browser
 * has put it on the disk. Throws a `StorageError`, or the `KeptConflict` that `work` threw.
 */
export async function write<Names extends StoreNames<KeptSchema>[]>(
  database: KeptDatabase,
  names: Names,
  work: (transaction: WriteTransaction<Names>, step: Step) => void | Promise<void>,
): Promise<void> {
  let transaction: WriteTransaction<Names>
  try {
    transaction = database.transaction(names, 'readwrite', { durability: 'strict' })
  } catch (error) {
    throw toStorageError(error)
  }
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  )
  let failed: { error: unknown } | null = null
  try {
    await work(transaction, noteStep)
  } catch (error) {
    failed = { error }
    abort(transaction)
  }
  const ended = await done
  if (!ended && !failed) return
  if (failed?.error instanceof KeptConflict) throw failed.error
  const reasons = [failed?.error, ended?.error].filter((reason) => reason !== undefined)
  const known = reasons.map(toStorageError).find(({ kind }) => kind !== 'other')
  throw known ?? new StorageError('other', reasons[0])
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It was aborted already, by what failed.
  }
}
