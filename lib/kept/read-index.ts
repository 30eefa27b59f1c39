import { joinIndexes } from '../collection/join-indexes.ts'
import { isObject } from '../letters/field-kinds.ts'
import type { Letter } from '../letters/letter.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import type { Connection } from './connection.ts'
import { isSegment, SEGMENT_VERSION, type Segment } from './index-segment.ts'
import type { KeptLetter } from './kept-letter.ts'
import { readableIn, readKept } from './read-records.ts'
import { StorageError } from './storage-error.ts'

/** The index of all kept letters as of one revision; the same object as long as nothing changes. */
export interface KeptIndex {
  revision: number
  index: SearchIndex
}

export interface ReadIndexOptions {
  connection: Connection
  compile(letters: readonly Letter[]): Promise<SearchIndex>
}

/** More segments than this are joined into one when they are read. */
const MAX_SEGMENTS = 12
/** How many letters are compiled in one step when the index is made anew. */
const BATCH_SIZE = 500
/** An attempt fails when another page writes the index at the same time. */
const MAX_ATTEMPTS = 20

/**
 * Reads the index of kept letters. Compiles it anew when it is damaged, of an older version or not
 * that of the letters in the store. Throws a `StorageError`.
 */
export async function readIndex(options: ReadIndexOptions): Promise<KeptIndex> {
  const { connection } = options
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const stored = await readStored(connection)
    const { segments } = stored
    const index = segments && segments.length > 0 ? joinIndexes(segments) : null
    if (segments && index && agrees(index, stored)) {
      if (segments.length > MAX_SEGMENTS) {
        const damaged = segments.flatMap((one) => one.damaged)
        await compact(connection, stored.keys, { index, damaged })
      }
      return { revision: stored.keys.at(-1) ?? 0, index }
    }
    const made = await compileAnew(options)
    if (made) return made
  }
  throw new StorageError('other', 'the index of kept letters is written by another page')
}

/** The segments, and what says whether they match the letters, all read in one transaction. */
interface Stored {
  keys: number[]
  /** Null when one of them cannot be read. */
  segments: Segment[] | null
  ids: string[]
  /** The highest revision of a letter; 0 when there is none. */
  newest: number
}

/** Nothing of it agrees with any letters. */
const UNREADABLE: Stored = { keys: [], segments: null, ids: [], newest: 0 }

async function readStored(connection: Connection): Promise<Stored> {
  const reading = connection.read(async (database) => {
    const transaction = database.transaction(['segments', 'letters'])
    const segments = transaction.objectStore('segments')
    const letters = transaction.objectStore('letters')
    const values: Promise<unknown[]> = segments.getAll()
    const [keys, stored, ids, newest] = await Promise.all([
      segments.getAllKeys(),
      values,
      letters.getAllKeys(),
      letters.index('revision').openKeyCursor(null, 'prev'),
    ])
    const whole = stored.filter(isSegment)
    return {
      keys,
      segments: whole.length === stored.length ? whole : null,
      ids: ids.map(String),
      newest: newest?.key ?? 0,
    }
  })
  // A segment may be there that the browser itself cannot read any more.
  return reading.catch(() => UNREADABLE)
}

/** Whether an index has the letters of the store, as last written. */
function agrees({ letters }: SearchIndex, { keys, segments, ids, newest }: Stored): boolean {
  const unread = new Set(segments?.flatMap(({ damaged }) => damaged))
  const indexed = new Set(letters.map(({ id }) => id))
  const there = new Set(ids)
  return (
    newest <= (keys.at(-1) ?? 0) &&
    ids.every((id) => indexed.has(id) || unread.has(id)) &&
    letters.every(({ id }) => there.has(id))
  )
}

/** Compiles the index of all letters; null when another page did so meanwhile. */
async function compileAnew({ connection, compile }: ReadIndexOptions): Promise<KeptIndex | null> {
  const [keys, stored] = await connection.read(async (database) => {
    const transaction = database.transaction(['segments', 'letters'])
    const letters: Promise<unknown[]> = transaction.objectStore('letters').getAll()
    return Promise.all([transaction.objectStore('segments').getAllKeys(), letters])
  })
  const { letters, damaged } = readLetters(stored)
  const parts: SearchIndex[] = []
  for (let at = 0; at === 0 || at < letters.length; at += BATCH_SIZE) {
    parts.push(await compile(letters.slice(at, at + BATCH_SIZE).map(({ letter }) => letter)))
  }
  const index = joinIndexes(parts.map((part) => ({ index: part })))
  const revision = letters.reduce((most, one) => Math.max(most, one.revision), keys.at(-1) ?? 0)
  // Where nothing was ever kept, reading writes nothing.
  if (revision === 0) return { revision, index }
  const segment = { version: SEGMENT_VERSION, index, removed: [], damaged }
  const isWritten = await putInPlace(connection, keys, revision, segment)
  return isWritten ? { revision, index } : null
}

function readLetters(stored: readonly unknown[]): { letters: KeptLetter[]; damaged: string[] } {
  const letters = readableIn(stored, readKept)
  const read = new Set<unknown>(letters.map(({ id }) => id))
  const ids = stored.map((record) => (isObject(record) && 'id' in record ? record.id : ''))
  return { letters, damaged: ids.filter((id) => !read.has(id)).map(String) }
}

/** Replaces many segments by one; they stay when the disk has no room. */
async function compact(
  connection: Connection,
  keys: readonly number[],
  { index, damaged }: Pick<Segment, 'index' | 'damaged'>,
): Promise<void> {
  const whole = { ...index, spellings: [] }
  const segment = { version: SEGMENT_VERSION, index: whole, removed: [], damaged }
  try {
    await putInPlace(connection, keys, keys.at(-1) ?? 0, segment)
  } catch (error) {
    console.warn('HRC Letters:', error)
  }
}

/**
 * Replaces the segments up to a key, unless they are not those that were seen. Gives whether it did.
 * Later segments have higher keys: they stay and override the new one.
 */
async function putInPlace(
  connection: Connection,
  seen: readonly number[],
  key: number,
  segment: Segment,
): Promise<boolean> {
  let isSame = false
  await connection.write(['segments'], async (transaction, step) => {
    const store = transaction.objectStore('segments')
    const upTo = IDBKeyRange.upperBound(key)
    const now = await store.getAllKeys(upTo)
    isSame = now.join() === seen.join()
    if (!isSame) return
    step(store.delete(upTo))
    step(store.put(segment, key))
  })
  return isSame
}
