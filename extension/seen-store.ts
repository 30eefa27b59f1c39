import { markNew, newIds, readSeen, type SeenLetters } from '../lib/following/new-letters.ts'
import type { LetterHeader } from '../lib/letters/letter.ts'
import { memoizeLatest } from '../lib/remember.ts'
import type { SearchIndex } from '../lib/search/compile-index.ts'
import { allLetters, publicLetters } from './collections.ts'
import { LOCAL_KEYS, storedItem } from './stored-item.ts'
import { warnOnce } from './warn-once.ts'

const seenLetters = storedItem<SeenLetters | null>('local', LOCAL_KEYS.seenLetters, readSeen)
let last: SeenLetters | null = null

/**
 * The letters that were seen; from now on all that are there, where nothing is known yet. Never
 * fails: where the storage cannot be used no letter is new.
 */
async function loadSeen(): Promise<SeenLetters> {
  let seen: SeenLetters
  try {
    seen = (await seenLetters.get()) ?? (await sawAll())
  } catch (error) {
    warnOnce('which letters are new cannot be told.', error)
    seen = last ?? (await allThere())
  }
  // The same object for as long as it says the same: what is made with it need not be made anew.
  const isSame = last?.since === seen.since && last.ids.length === seen.ids.length
  last = last && isSame ? last : seen
  return last
}

/** All letters are seen from now on. Throws when the storage cannot be written. */
export async function sawAll(): Promise<SeenLetters> {
  const seen = await allThere()
  await seenLetters.set(seen)
  return seen
}

/** These letters are seen too, as those that a collection had when it was added. */
export async function sawThese(ids: readonly string[]): Promise<void> {
  const seen = await loadSeen()
  last = { ...seen, ids: [...new Set([...seen.ids, ...ids])] }
  await seenLetters.set(last)
}

async function allThere(): Promise<SeenLetters> {
  const letters = await publicLetters.headers()
  return { since: new Date().toISOString(), ids: letters.map(({ id }) => id) }
}

/** Which public letters are new, and since when. */
export async function findNew(): Promise<{ since: string; ids: ReadonlySet<string> }> {
  const [seen, letters] = await Promise.all([loadSeen(), publicLetters.headers()])
  return { since: seen.since, ids: newIds(letters, seen) }
}

const marked = memoizeLatest((index: SearchIndex, seen: SeenLetters): SearchIndex => {
  return newIds(index.letters, seen).size > 0
    ? { ...index, letters: markNew(index.letters, seen) }
    : index
})

/** The index of all letters, those marked that are new. For our own pages only. */
export async function markedIndex(): Promise<SearchIndex> {
  const [index, seen] = await Promise.all([allLetters.index(), loadSeen()])
  return marked(index, seen)
}

/** Headers by letter id, those marked that are new. For our own pages only. */
export async function markHeaders(
  headers: Record<string, LetterHeader>,
): Promise<Record<string, LetterHeader>> {
  const all = markNew(Object.values(headers), await loadSeen())
  return Object.fromEntries(all.map((header) => [header.id, header]))
}
