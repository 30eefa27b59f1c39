import browser, { type Storage } from 'webextension-polyfill'
import type { StoredItems } from '../../components/options/stored-data.tsx'
import { warnOnce } from '../../extension/warn-once.ts'
import { readLearned } from '../../lib/learned/learned-texts.ts'

const LEARNED = 'learned-texts'
const SETTINGS = 'settings'

/** What the browser's storage holds of ours; of what cannot be read, nothing. */
export async function findStoredItems(): Promise<StoredItems> {
  const [local, session] = await Promise.all([
    readAll(browser.storage.local),
    readAll(browser.storage.session),
  ])
  const others = Object.keys(local).filter((name) => name !== LEARNED && name !== SETTINGS)
  return {
    learned: readLearned(local[LEARNED]),
    readTabs: Object.keys(session).filter((name) => name.startsWith('reading:')).length,
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
  return browser.storage.local.remove(LEARNED)
}

/** Everything but the letters of the package: settings, learned texts, readings, the popup's place. */
export async function eraseAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
}
