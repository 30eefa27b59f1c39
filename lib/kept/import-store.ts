import type { Connection } from './connection.ts'
import type { DifferingLetter, ImportRecord } from './kept-letter.ts'
import { readableIn, readDiffering, readImport } from './read-records.ts'
import { KeptConflict, revisionOf } from './write-conflict.ts'

/**
 * The records of imports in the browser's IndexedDB, with their files while they are not done. A
 * record has the revision it was read at; where the store has another one, as when two pages run one
 * import, a write is refused with a `KeptConflict`. Each method throws a
 * `StorageError` when the store cannot be read or written.
 */
export class ImportStore {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** The record of an import, or null. Throws a `StorageError` of kind `damaged` for a broken one. */
  async find(id: string): Promise<ImportRecord | null> {
    const stored = await this.#connection.read((database) => database.get('imports', id))
    return stored === undefined ? null : readImport(stored)
  }

  /** Records that can be read, the latest first. */
  async all(): Promise<ImportRecord[]> {
    const stored = await this.#connection.read((database) => database.getAll('imports'))
    const records = readableIn(stored, readImport)
    return records.sort((one, other) => (one.begun < other.begun ? 1 : -1))
  }

  /** Begins an import and stores its file until it is done, so that it can be continued later. */
  async begin(record: ImportRecord, file: Blob): Promise<ImportRecord> {
    const begun = { ...record, revision: 1 }
    await this.#connection.write(['imports', 'files'], (transaction, step) => {
      step(transaction.objectStore('imports').add(begun))
      step(transaction.objectStore('files').put(file, record.id))
    })
    return begun
  }

  /** The file of an import that is not done. */
  async file(id: string): Promise<Blob | null> {
    return (await this.#connection.read((database) => database.get('files', id))) ?? null
  }

  /** Writes the progress of an import; deletes the file when it is done. */
  async save(record: ImportRecord): Promise<ImportRecord> {
    const saved = { ...record, revision: record.revision + 1 }
    await this.#connection.write(['imports', 'files'], async (transaction, step) => {
      const imports = transaction.objectStore('imports')
      checkImport(await imports.get(record.id), record)
      step(imports.put(saved))
      if (record.state === 'done') step(transaction.objectStore('files').delete(record.id))
    })
    return saved
  }

  /** Deletes an import with its file; kept letters stay as they are. */
  async remove(id: string): Promise<void> {
    await this.#connection.write(['imports', 'files', 'differing'], (transaction, step) => {
      step(transaction.objectStore('imports').delete(id))
      step(transaction.objectStore('files').delete(id))
      step(transaction.objectStore('differing').delete(ofImport(id)))
    })
  }

  /** The letters of an import that differ from kept ones and that the user has not decided on. */
  async differing(id: string): Promise<DifferingLetter[]> {
    const stored = await this.#connection.read((database) =>
      database.getAll('differing', ofImport(id)),
    )
    return readableIn(stored, readDiffering)
  }

  /** Drops a letter of an import; the kept one stays. */
  async drop(letter: Pick<DifferingLetter, 'import' | 'id'>): Promise<void> {
    await this.#connection.write(['differing'], (transaction, step) =>
      step(transaction.objectStore('differing').delete([letter.import, letter.id])),
    )
  }
}

function ofImport(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []])
}

/** Throws a `KeptConflict` when the store has another revision of an import than was seen. */
export function checkImport(stored: unknown, { revision }: Pick<ImportRecord, 'revision'>): void {
  if (revisionOf(stored) !== revision) throw new KeptConflict({ of: 'import' })
}
