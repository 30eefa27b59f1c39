import type { Letter } from '../letters/letter.ts'
import { addressKey } from '../letters/likeness.ts'
import type { SearchIndex } from '../search/compile.ts'
import { DATABASE, type KeptDatabase, openDatabase, write } from './database.ts'
import type { DamagedRecord, Draft, ImportRecord, KeptLetter } from './kept-letter.ts'
import { type KeptIndex, readIndex } from './read-index.ts'
import { readDraft, readImport, readKept } from './read-records.ts'
import { SEGMENT_VERSION, type Segment } from './segment.ts'
import { troubleOf } from './trouble.ts'

export interface StoreOptions {
  /** Name of the database; another one for tests. */
  name?: string
  /** Makes the index of letters, see `compileSegmentIndex`. */
  compile(letters: readonly Letter[]): Promise<SearchIndex>
}

/** What is written in one step with letters. */
export interface AlongWith {
  /** Drafts that the letters take the place of. */
  drafts?: readonly string[]
  record?: ImportRecord
}

/** Records that are read at once when all are looked at. */
const AT_ONCE = 500

/**
 * The letters the user keeps, in the browser's IndexedDB. Each method that writes does so in one
 * transaction, and each throws a `KeptTrouble` when the store cannot be read or written.
 */
export class KeptStore {
  readonly #name: string
  readonly #compile: StoreOptions['compile']
  #opening: Promise<KeptDatabase> | null = null
  #known: KeptIndex | null = null

  constructor({ name = DATABASE, compile }: StoreOptions) {
    this.#name = name
    this.#compile = compile
  }

  /** A number that is another after every change of the letters; 0 when there never was one. */
  async revision(): Promise<number> {
    return this.#read(async (database) => {
      const cursor = await database.transaction('segments').store.openKeyCursor(null, 'prev')
      return cursor?.key ?? 0
    })
  }

  /** The index of all kept letters. One that is damaged or of an older version is made anew. */
  async index(): Promise<KeptIndex> {
    const revision = await this.revision()
    if (this.#known?.revision === revision) return this.#known
    this.#known = await readIndex({
      database: await this.#open(),
      compile: this.#compile,
      letters: async () => (await this.letters()).letters.map(({ letter }) => letter),
    })
    return this.#known
  }

  /** The kept letter of an id, or null. Throws a `KeptTrouble` of kind `damaged` for a broken one. */
  async letter(id: string): Promise<KeptLetter | null> {
    const stored = await this.#read((database) => database.get('letters', id))
    return stored === undefined ? null : readKept(stored)
  }

  /** All kept letters by id, and the records among them that cannot be read. */
  async letters(): Promise<{ letters: KeptLetter[]; damaged: DamagedRecord[] }> {
    const stored = await this.#read((database) => database.getAll('letters'))
    return sift(stored, readKept)
  }

  /** The records that cannot be read. Looks at some hundred at a time, so that others get their turn. */
  async damaged(): Promise<DamagedRecord[]> {
    const all: DamagedRecord[] = []
    const ids = await this.ids()
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const [first, last] = [ids[at], ids[Math.min(at + AT_ONCE, ids.length) - 1]]
      if (first === undefined || last === undefined) break
      const range = IDBKeyRange.bound(first, last)
      const stored = await this.#read((database) => database.getAll('letters', range))
      all.push(...sift(stored, readKept).damaged)
    }
    return all
  }

  /** Ids of all kept letters. */
  async ids(): Promise<string[]> {
    return this.#read((database) => database.getAllKeys('letters'))
  }

  /** The id of a kept letter that stands at an address, or null. */
  async idAt(address: string): Promise<string | null> {
    const key = await this.#read((database) =>
      database.getKeyFromIndex('letters', 'address', addressKey(address)),
    )
    return key ?? null
  }

  /** Keeps letters, also in the place of those of the same id. */
  async keep(letters: readonly KeptLetter[], along: AlongWith = {}): Promise<void> {
    const index = await this.#compile(letters.map(({ letter }) => letter))
    const segment: Segment = { version: SEGMENT_VERSION, index, removed: [] }
    const database = await this.#open()
    await write(database, ['letters', 'segments', 'drafts', 'imports'], (transaction, step) => {
      const [kept, drafts] = [transaction.objectStore('letters'), transaction.objectStore('drafts')]
      for (const one of letters) step(kept.put(withAddresses(one)))
      if (letters.length > 0) step(transaction.objectStore('segments').add(segment))
      for (const id of along.drafts ?? []) step(drafts.delete(id))
      if (along.record) step(transaction.objectStore('imports').put(along.record))
    })
  }

  /** Deletes letters; those that are not there are passed over. */
  async remove(ids: readonly string[]): Promise<void> {
    const index = await this.#compile([])
    const segment: Segment = { version: SEGMENT_VERSION, index, removed: [...ids] }
    const database = await this.#open()
    await write(database, ['letters', 'segments'], (transaction, step) => {
      for (const id of ids) step(transaction.objectStore('letters').delete(id))
      step(transaction.objectStore('segments').add(segment))
    })
  }

  async draft(id: string): Promise<Draft | null> {
    const stored = await this.#read((database) => database.get('drafts', id))
    return stored === undefined ? null : readDraft(stored)
  }

  /** Drafts that can be read, the latest first. */
  async drafts(): Promise<Draft[]> {
    const stored = await this.#read((database) => database.getAll('drafts'))
    const { letters: drafts } = sift(stored, readDraft)
    return drafts.sort((one, other) => (one.changed < other.changed ? 1 : -1))
  }

  async saveDraft(draft: Draft): Promise<void> {
    await write(await this.#open(), ['drafts'], (transaction, step) =>
      step(transaction.objectStore('drafts').put(draft)),
    )
  }

  async removeDraft(id: string): Promise<void> {
    await write(await this.#open(), ['drafts'], (transaction, step) =>
      step(transaction.objectStore('drafts').delete(id)),
    )
  }

  async imported(id: string): Promise<ImportRecord | null> {
    const stored = await this.#read((database) => database.get('imports', id))
    return stored === undefined ? null : readImport(stored)
  }

  /** Imports, the latest first. */
  async imports(): Promise<ImportRecord[]> {
    const stored = await this.#read((database) => database.getAll('imports'))
    const { letters: records } = sift(stored, readImport)
    return records.sort((one, other) => (one.begun < other.begun ? 1 : -1))
  }

  /** Begins an import: its file is held until it is done, so that it can go on at another time. */
  async beginImport(record: ImportRecord, file: Blob): Promise<void> {
    await write(await this.#open(), ['imports', 'files'], (transaction, step) => {
      step(transaction.objectStore('imports').put(record))
      step(transaction.objectStore('files').put(file, record.id))
    })
  }

  /** The file of an import that is not done. */
  async importFile(id: string): Promise<Blob | null> {
    return (await this.#read((database) => database.get('files', id))) ?? null
  }

  /** Writes how an import stands; the file of one that is done is let go. */
  async saveImport(record: ImportRecord): Promise<void> {
    await write(await this.#open(), ['imports', 'files'], (transaction, step) => {
      step(transaction.objectStore('imports').put(record))
      if (record.state === 'done') step(transaction.objectStore('files').delete(record.id))
    })
  }

  async removeImport(id: string): Promise<void> {
    await write(await this.#open(), ['imports', 'files'], (transaction, step) => {
      step(transaction.objectStore('imports').delete(id))
      step(transaction.objectStore('files').delete(id))
    })
  }

  /** Closes the connection; the next question opens another. */
  async close(): Promise<void> {
    const opening = this.#opening
    this.#opening = null
    ;(await opening?.catch(() => null))?.close()
  }

  #open(): Promise<KeptDatabase> {
    if (this.#opening) return this.#opening
    const forget = () => {
      this.#opening = null
    }
    const opening = openDatabase(this.#name, forget)
    opening.catch(forget)
    this.#opening = opening
    return opening
  }

  async #read<T>(question: (database: KeptDatabase) => Promise<T>): Promise<T> {
    const database = await this.#open()
    try {
      return await question(database)
    } catch (error) {
      throw troubleOf(error)
    }
  }
}

function withAddresses(kept: KeptLetter): KeptLetter & { addresses: string[] } {
  const { url, also_at } = kept.letter
  const addresses = [url, ...also_at].filter((address) => address !== '').map(addressKey)
  return { ...kept, addresses: [...new Set(addresses)] }
}

function sift<T>(
  stored: readonly { id?: unknown }[],
  read: (record: unknown) => T,
): { letters: T[]; damaged: DamagedRecord[] } {
  const letters: T[] = []
  const damaged: DamagedRecord[] = []
  for (const record of stored) {
    try {
      letters.push(read(record))
    } catch (error) {
      const cause = troubleOf(error).cause
      damaged.push({ id: String(record.id), why: String(cause) })
    }
  }
  return { letters, damaged }
}
