import type { Letter } from '../letters/letter.ts'
import type { SearchIndex } from '../search/compile.ts'
import { type KeptDatabase, write } from './database.ts'
import { joinIndexes } from './join-indexes.ts'
import {
  isSegment,
  leftOutOf,
  type PlacedSegment,
  SEGMENT_VERSION,
  type Segment,
} from './segment.ts'

/** The index of all kept letters as of one revision; the same object as long as nothing changes. */
export interface KeptIndex {
  revision: number
  index: SearchIndex
}

export interface ReadIndexOptions {
  database: KeptDatabase
  compile(letters: readonly Letter[]): Promise<SearchIndex>
  /** All letters that can be read, for when the index cannot. */
  letters(): Promise<Letter[]>
}

/** More segments than this are made one when they are read. */
const MOST_SEGMENTS = 12
/** Letters that are compiled at once when the index is made anew. */
const AT_ONCE = 500

/** Reads the index of kept letters; one that is damaged or of an older version is made anew. */
export async function readIndex(options: ReadIndexOptions): Promise<KeptIndex> {
  const { database } = options
  const segments = (await readSegments(database)) ?? (await compileAnew(options))
  const index = joined(segments)
  const revision = segments.at(-1)?.key ?? 0
  if (segments.length <= MOST_SEGMENTS) return { revision, index }
  return { revision: (await compact(database, segments, index)) ?? revision, index }
}

/** The segments in their order; null when one of them is not to be understood. */
async function readSegments(database: KeptDatabase): Promise<PlacedSegment[] | null> {
  const { store } = database.transaction('segments')
  const reading: Promise<[number[], unknown[]]> = Promise.all([store.getAllKeys(), store.getAll()])
  const [keys, stored] = await reading.catch((): [number[], unknown[]] => [[], [null]])
  const segments = stored.filter(isSegment)
  if (segments.length < stored.length) return null
  return segments.map((segment, place) => ({ key: keys[place] ?? 0, segment }))
}

async function compileAnew(options: ReadIndexOptions): Promise<PlacedSegment[]> {
  const { database, compile } = options
  const letters = await options.letters()
  const made: Segment[] = []
  // Without letters there is one segment all the same, so that there is a revision.
  for (let at = 0; at === 0 || at < letters.length; at += AT_ONCE) {
    const index = await compile(letters.slice(at, at + AT_ONCE))
    made.push({ version: SEGMENT_VERSION, index, removed: [] })
  }
  const keys: number[] = []
  await write(database, ['segments'], async (transaction) => {
    const store = transaction.objectStore('segments')
    await store.clear()
    for (const segment of made) keys.push(await store.add(segment))
  })
  return made.map((segment, place) => ({ key: keys[place] ?? 0, segment }))
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

/**
 * Puts one segment in the place of many and gives its key, or null when the letters have changed
 * meanwhile or there is no room: the many say the same, and stay.
 */
async function compact(
  database: KeptDatabase,
  segments: readonly PlacedSegment[],
  index: SearchIndex,
): Promise<number | null> {
  const whole = { ...index, spellings: [] }
  const segment: Segment = { version: SEGMENT_VERSION, index: whole, removed: [] }
  let key: number | null = null
  try {
    await write(database, ['segments'], async (transaction) => {
      const store = transaction.objectStore('segments')
      const keys = await store.getAllKeys()
      if (keys.join() !== segments.map((known) => known.key).join()) return
      await store.clear()
      key = await store.add(segment)
    })
  } catch (error) {
    console.warn('HRC Letters:', error)
    return null
  }
  return key
}
