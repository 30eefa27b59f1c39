import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Letter } from '../letters/letter.ts'
import type { FeedRecord, StoredIndex, StoredLetters, StoredShard } from './feed-record.ts'

interface FeedSchema extends DBSchema {
  feeds: { key: string; value: FeedRecord }
  shards: { key: [feed: string, hash: string]; value: StoredShard }
  indexes: { key: [feed: string, hash: string]; value: StoredIndex }
  letters: { key: [feed: string, hash: string]; value: StoredLetters }
}

const ALL = ['feeds', 'shards', 'indexes', 'letters'] as const

/** Raised with the shape of what is stored; all of it can be downloaded again, so it starts empty. */
const VERSION = 1

/**
 * What was downloaded of feeds. A shard is kept under its hash as soon as it has been found right; a
 * record says which are in force. So an edition comes into force in one write, and what was cut off
 * goes on where it was.
 */
export class FeedStore {
  readonly #name: string
  #opening: Promise<IDBPDatabase<FeedSchema>> | null = null

  constructor(name = 'feeds') {
    this.#name = name
  }

  /** All feeds, those added first first. */
  async feeds(): Promise<FeedRecord[]> {
    const feeds = await (await this.#open()).getAll('feeds')
    return feeds.sort((one, other) => (one.added < other.added ? -1 : 1))
  }

  async feed(id: string): Promise<FeedRecord | undefined> {
    return (await this.#open()).get('feeds', id)
  }

  /** Changes a feed's record; one that was removed meanwhile stays so. Gives whether it is there. */
  async change(id: string, change: (feed: FeedRecord) => FeedRecord): Promise<boolean> {
    const transaction = (await this.#open()).transaction('feeds', 'readwrite')
    const feed = await transaction.store.get(id)
    if (feed) await transaction.store.put(change(feed))
    await transaction.done
    return feed !== undefined
  }

  /** Adds a feed, unless it is there already. */
  async add(feed: FeedRecord): Promise<void> {
    const transaction = (await this.#open()).transaction('feeds', 'readwrite')
    if (!(await transaction.store.get(feed.id))) await transaction.store.put(feed)
    await transaction.done
  }

  /** The hashes of the shards of a feed that are here, in force or not. */
  async hashes(feed: string): Promise<Set<string>> {
    const keys = await (await this.#open()).getAllKeys('shards', ofFeed(feed))
    return new Set(keys.map(([, hash]) => hash))
  }

  /** Keeps a shard that was found right, with its letters and their index; none of a removed feed. */
  async keepShard(
    shard: StoredShard,
    held?: { letters: StoredLetters; index: StoredIndex },
  ): Promise<void> {
    const transaction = (await this.#open()).transaction(ALL, 'readwrite')
    const writes: Promise<unknown>[] = []
    if (await transaction.objectStore('feeds').getKey(shard.feed)) {
      writes.push(transaction.objectStore('shards').put(shard))
      if (held) {
        writes.push(transaction.objectStore('indexes').put(held.index))
        writes.push(transaction.objectStore('letters').put(held.letters))
      }
    }
    await Promise.all([...writes, transaction.done])
  }

  /** Puts an edition in force and drops the shards that it does not have, all in one write. */
  async switchTo(id: string, change: (feed: FeedRecord) => FeedRecord): Promise<boolean> {
    const transaction = (await this.#open()).transaction(ALL, 'readwrite')
    const before = await transaction.objectStore('feeds').get(id)
    if (before) {
      const feed = change(before)
      const used = new Set(feed.shards.map(({ hash }) => hash))
      const keys = await transaction.objectStore('shards').getAllKeys(ofFeed(id))
      const unused = keys.filter(([, hash]) => !used.has(hash))
      await Promise.all([
        transaction.objectStore('feeds').put(feed),
        ...unused.map((key) => transaction.objectStore('shards').delete(key)),
        ...unused.map((key) => transaction.objectStore('indexes').delete(key)),
        ...unused.map((key) => transaction.objectStore('letters').delete(key)),
      ])
    }
    await transaction.done
    return before !== undefined
  }

  /** The shards in force of a feed, in their order; those that are not here are left out. */
  async shards({ id, shards }: Pick<FeedRecord, 'id' | 'shards'>): Promise<StoredShard[]> {
    const { store } = (await this.#open()).transaction('shards')
    const found = await Promise.all(shards.map(({ hash }) => store.get([id, hash])))
    return found.filter((shard) => shard !== undefined)
  }

  /** The index of a shard's letters; undefined for a shard that has none. */
  async index(feed: string, hash: string): Promise<StoredIndex | undefined> {
    return (await this.#open()).get('indexes', [feed, hash])
  }

  /** All letters of a shard by id. Whoever needs several of them asks once: it is read whole. */
  async letters(feed: string, hash: string): Promise<ReadonlyMap<string, Letter>> {
    const found = await (await this.#open()).get('letters', [feed, hash])
    return new Map(Object.entries(found?.letters ?? {}))
  }

  /** Removes a feed with all that was downloaded of it. */
  async remove(id: string): Promise<void> {
    const transaction = (await this.#open()).transaction(ALL, 'readwrite')
    await Promise.all([
      transaction.objectStore('feeds').delete(id),
      transaction.objectStore('shards').delete(ofFeed(id)),
      transaction.objectStore('indexes').delete(ofFeed(id)),
      transaction.objectStore('letters').delete(ofFeed(id)),
      transaction.done,
    ])
  }

  /** Closes the connection; the next question opens another. */
  async close(): Promise<void> {
    const opening = this.#opening
    this.#opening = null
    ;(await opening?.catch(() => null))?.close()
  }

  #open(): Promise<IDBPDatabase<FeedSchema>> {
    if (this.#opening) return this.#opening
    const forget = () => {
      this.#opening = null
    }
    const opening = openDB<FeedSchema>(this.#name, VERSION, {
      upgrade(opened) {
        opened.createObjectStore('feeds', { keyPath: 'id' })
        opened.createObjectStore('shards', { keyPath: ['feed', 'hash'] })
        opened.createObjectStore('indexes', { keyPath: ['feed', 'hash'] })
        opened.createObjectStore('letters', { keyPath: ['feed', 'hash'] })
      },
      // A newer version of the extension, or one that erases all, waits for this connection to go.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase | null)?.close()
        forget()
      },
      terminated: forget,
    })
    opening.catch(forget)
    this.#opening = opening
    return opening
  }
}

/** The keys of all shards of a feed. */
function ofFeed(feed: string): IDBKeyRange {
  return IDBKeyRange.bound([feed], [feed, []])
}
