import type { Storage } from 'webextension-polyfill'
import type { StoredItems } from '../../components/options/stored-data.tsx'
import browser from '../../extension/browser.ts'
import { announceKeptChange } from '../../extension/kept-changes.ts'
import { LOCAL_KEYS, tabOfKey } from '../../extension/stored-item.ts'
import { warnOnce } from '../../extension/warn-once.ts'
import { readFollowed } from '../../lib/following/followed.ts'
import { readSeen } from '../../lib/following/new-letters.ts'
import type { KeptCounts, KeptStore } from '../../lib/kept/kept-store.ts'
import { readLearned } from '../../lib/learned/learned-texts.ts'
import { act, findFeeds } from './feeds.ts'

/** The user's own letters. Their store comes with all that reads and checks letters: not at once. */
export async function openKept(): Promise<KeptStore> {
  const { keptStore } = await import('../../extension/collections.ts')
  return keptStore
}

/** Lists our items in the browser's storage; leaves out what cannot be read. */
export async function findStoredItems(): Promise<StoredItems> {
  const [local, session, collections, own] = await Promise.all([
    readAll(browser.storage.local),
    readAll(browser.storage.session),
    findFeeds()
      .then(({ feeds }) => feeds.length)
      .catch(() => 0),
    openKept()
      .then((store) => store.counts())
      .catch(() => null),
  ])
  const { learnedTexts, settings, following, seenLetters } = LOCAL_KEYS
  const told: readonly string[] = [learnedTexts, settings, following, seenLetters]
  const others = Object.keys(local).filter((key) => !told.includes(key))
  return {
    learned: readLearned(local[learnedTexts]),
    readTabs: Object.keys(session).filter((key) => tabOfKey(key) !== null).length,
    own,
    followed: readFollowed(local[following]).length,
    seenSince: readSeen(local[seenLetters])?.since.slice(0, 10) ?? null,
    collections,
    others: others.length,
  }
}

async function readAll(area: Storage.StorageArea): Promise<Record<string, unknown>> {
  try {
    return await area.get(null)
  } catch (error) {
    warnOnce('what is kept on this device cannot be read.', error)
    return {}
  }
}

export function eraseLearned(): Promise<void> {
  return browser.storage.local.remove(LOCAL_KEYS.learnedTexts)
}

/**
 * Erases the letters that the user keeps, with drafts, and imports with their files. Throws before
 * anything is erased: a `KeptConflict` when more is kept than was seen, or a `StorageError`.
 */
export async function eraseKept(seen: KeptCounts): Promise<void> {
  await (await openKept()).erase(seen)
  announceKeptChange()
}

/** Erases all of the browser's storage: settings, notes, learned texts, readings, collections. */
export async function eraseItems(): Promise<void> {
  const { feeds } = await findFeeds().catch(() => ({ feeds: [] }))
  for (const { id } of feeds) await act(id, 'remove')
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
}
