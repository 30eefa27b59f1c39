import type { StoreNames } from 'idb'
import {
  type KeptDatabase,
  openDatabase,
  type Step,
  type WriteTransaction,
  write,
} from './database.ts'
import { toStorageError } from './storage-error.ts'
import type { KeptSchema } from './upgrade-database.ts'

/** A connection to the database, opened when it is first needed, and again after it was lost. */
export class Connection {
  readonly #name: string
  #opening: Promise<KeptDatabase> | null = null
  #onLost: () => void = () => {}

  constructor(name: string) {
    this.#name = name
  }

  /** Calls back when the connection is gone: cached data may be that of another database. */
  onLost(callback: () => void): void {
    this.#onLost = callback
  }

  /** Reads from the database. Throws a `StorageError`. */
  async read<T>(question: (database: KeptDatabase) => Promise<T>): Promise<T> {
    const database = await this.#open()
    try {
      return await question(database)
    } catch (error) {
      throw toStorageError(error)
    }
  }

  /** Writes in one transaction, see `write`. Throws a `StorageError` or a `KeptConflict`. */
  async write<Names extends StoreNames<KeptSchema>[]>(
    names: Names,
    work: (transaction: WriteTransaction<Names>, step: Step) => void | Promise<void>,
  ): Promise<void> {
    await write(await this.#open(), names, work)
  }

  /** Closes the connection; the next question opens another. */
  async close(): Promise<void> {
    const opening = this.#opening
    this.#forget()
    ;(await opening?.catch(() => null))?.close()
  }

  #open(): Promise<KeptDatabase> {
    if (this.#opening) return this.#opening
    const opening: Promise<KeptDatabase> = openDatabase(this.#name, () => {
      if (this.#opening === opening) this.#forget()
    })
    opening.catch(() => {
      if (this.#opening === opening) this.#forget()
    })
    this.#opening = opening
    return opening
  }

  #forget(): void {
    this.#opening = null
    this.#onLost()
  }
}
