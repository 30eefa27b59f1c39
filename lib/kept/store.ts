import type { Letter } from '../letters/letter.ts'
import { addressKey } from '../letters/likeness.ts'
import type { SearchIndex } from '../search/compile.ts'
import { DATABASE, type KeptDatabase, openDatabase, write } from './database.ts'
import { joinIndexes } from './join-indexes.ts'
import type { DamagedRecord, Draft, ImportRecord, KeptLetter } from './kept-letter.ts'
import { readDraft, readImport, readKept } from './read-records.ts'
import {
  isSegment,
  leftOutOf,
  type PlacedSegment,
  SEGMENT_VERSION,
  type Segment,
} from './segment.ts'
import { troubleOf } from './trouble.ts'

export interface StoreOptions {
  /** Name of the database; another one for tests. */
  name?: string
  /** Makes the index of letters, see `compileSegmentIndex`. */
  compile(letters: readonly Letter[]): Promise<SearchIndex>
}

/** The index of all kept letters as of one revision; the same object as long as nothing changes. */
export interface KeptIndex {
  revision: number
  index: SearchIndex
}

/** What is written in one step with letters. */
export interface AlongWith {
  /** Drafts that the letters take the place of. */
  drafts?: readonly string[]
  record?: ImportRecord
}

/** More segments than this are made one when they are read. */
const MOST_SEGMENTS = 12
/** Letters that are compiled at once when the index is made anew. */
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
    const segments = (await this.#segments()) ?? (await this.#compileAnew())
    const index = joined(segments)
    this.#known = { revision: segments.at(-1)?.key ?? 0, index }
    if (segments.length > MOST_SEGMENTS) await this.#compact(segments, index)
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

  /** The segments in their order; null when one of them is not to be understood. */
  async #segments(): Promise<PlacedSegment[] | null> {
    const [keys, stored]: [number[], unknown[]] = await this.#read((database) => {
      const { store } = database.transaction('segments')
      return Promise.all([store.getAllKeys(), store.getAll()])
    }).catch(() => [[], [null]])
    const segments = stored.filter(isSegment)
    if (segments.length < stored.length) return null
    return segments.map((segment, place) => ({ key: keys[place] ?? 0, segment }))
  }

  async #compileAnew(): Promise<PlacedSegment[]> {
    const { letters } = await this.letters()
    const made: Segment[] = []
    for (let at = 0; at < letters.length; at += AT_ONCE) {
      const some = letters.slice(at, at + AT_ONCE).map(({ letter }) => letter)
      made.push({ version: SEGMENT_VERSION, index: await this.#compile(some), removed: [] })
    }
    if (made.length === 0) {
      made.push({ version: SEGMENT_VERSION, index: await this.#compile([]), removed: [] })
    }
    const keys: number[] = []
    await write(await this.#open(), ['segments'], async (transaction) => {
      const store = transaction.objectStore('segments')
      await store.clear()
      for (const segment of made) keys.push(await store.add(segment))
    })
    return made.map((segment, place) => ({ key: keys[place] ?? 0, segment }))
  }

  /** Puts one segment in the place of many, unless the letters have changed meanwhile. */
  async #compact(segments: readonly PlacedSegment[], index: SearchIndex): Promise<void> {
    const segment: Segment = {
      version: SEGMENT_VERSION,
      index: { ...index, spellings: [] },
      removed: [],
    }
    try {
      let key: number | null = null
      await write(await this.#open(), ['segments'], async (transaction) => {
        const store = transaction.objectStore('segments')
        const keys = await store.getAllKeys()
        if (keys.join() !== segments.map((known) => known.key).join()) return
        await store.clear()
        key = await store.add(segment)
      })
      if (key !== null) this.#known = { revision: key, index }
    } catch (error) {
      // The many segments say the same; without room for the one they stay.
      console.warn('HRC Letters:', error)
    }
  }
}

function joined(segments: readonly PlacedSegment[]): SearchIndex {
  const [first, second] = segments
  if (first && !second) return first.segment.index
  const leftOut = leftOutOf(segments)
  return joinIndexes(
    segments.map(({ segment }, place) => ({
      index: segment.index,
      leftOut: leftOut[place] ?? new Set(),
    })),
  )
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
