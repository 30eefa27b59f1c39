import { joinIndexes } from '../collection/join-indexes.ts'
import type { Letter } from '../letters/letter.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import type { Connection } from './connection.ts'
import { isSegment, SEGMENT_VERSION, type Segment } from './index-segment.ts'
import type { KeptLetter } from './kept-letter.ts'
import { readKept } from './read-records.ts'
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

/** More segments than this are made one when they are read. */
const MAX_SEGMENTS = 12
/** Letters that are compiled at once when the index is made anew. */
const BATCH_SIZE = 500
/** Each attempt but the last was undone by another page that did the same. */
const MAX_ATTEMPTS = 20

/**
 * Reads the index of kept letters, once it agrees with the letters that are there. One that does
 * not, is damaged or of an older version is made anew. Throws a `StorageError`.
 */
export async function readIndex(options: ReadIndexOptions): Promise<KeptIndex> {
  const { connection } = options
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const stored = await readStored(connection)
    const { segments } = stored
    const index = segments && segments.length > 0 ? joinIndexes(segments) : null
    if (segments && index && agrees(index, stored)) {
      if (segments.length > MAX_SEGMENTS) await compact(connection, stored, index)
      return { revision: stored.keys.at(-1) ?? 0, index }
    }
    const made = await compileAnew(options)
    if (made) return made
  }
  throw new StorageError('other', 'the index of kept letters is written by another page')
}

/** The segments and what tells whether they are those of the letters, all of one moment. */
interface Stored {
  keys: number[]
  /** Null when one of them is not to be understood. */
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
    return Promise.all([
      segments.getAllKeys(),
      values,
      letters.getAllKeys(),
      letters.index('revision').openKeyCursor(null, 'prev'),
    ])
  })
  // A segment may be there that the browser itself cannot read any more.
  const read = await reading.catch(() => null)
  if (!read) return UNREADABLE
  const [keys, stored, ids, newest] = read
  const segments = stored.filter(isSegment)
  return {
    keys,
    segments: segments.length === stored.length ? segments : null,
    ids: ids.map(String),
    newest: newest?.key ?? 0,
  }
}

/** Whether an index has the letters of the store, as they were last written. */
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

/** Makes the index of the letters that are there; null when another page did so meanwhile. */
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
  const letters: KeptLetter[] = []
  const damaged: string[] = []
  for (const record of stored) {
    try {
      letters.push(readKept(record))
    } catch {
      const hasId = typeof record === 'object' && record !== null && 'id' in record
      damaged.push(hasId ? String(record.id) : '')
    }
  }
  return { letters, damaged }
}

/** Puts one segment in the place of many: they say the same, and stay where there is no room. */
async function compact(
  connection: Connection,
  { keys, segments }: Stored,
  index: SearchIndex,
): Promise<void> {
  const whole = { ...index, spellings: [] }
  const damaged = segments?.flatMap((one) => one.damaged) ?? []
  const segment = { version: SEGMENT_VERSION, index: whole, removed: [], damaged }
  try {
    await putInPlace(connection, keys, keys.at(-1) ?? 0, segment)
  } catch (error) {
    console.warn('HRC Letters:', error)
  }
}

/**
 * Puts a segment at a key in the place of those that were seen, unless others are there now. What
 * was kept since has a higher key: it stays, and counts over the new segment.
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
