import browser from 'webextension-polyfill'
import type { KeptHere } from '../../components/options/kept.tsx'
import { readLearned } from '../../lib/learned/learned-texts.ts'

const LEARNED = 'learned-texts'
const SETTINGS = 'settings'

/** What the browser's storage holds of ours. */
export async function findKept(): Promise<KeptHere> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ])
  const others = Object.keys(local).filter((name) => name !== LEARNED && name !== SETTINGS)
  return {
    learned: readLearned(local[LEARNED]),
    readTabs: Object.keys(session).filter((name) => name.startsWith('reading:')).length,
    others: others.length,
  }
}

export function eraseLearned(): Promise<void> {
  return browser.storage.local.remove(LEARNED)
}

/** Everything but the letters of the package: settings, learned texts, readings, the popup's place. */
export async function eraseAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
}
