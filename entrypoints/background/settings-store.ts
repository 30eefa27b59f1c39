import browser from 'webextension-polyfill'
import { readSettings, type Settings } from '../../lib/settings.ts'

const KEY = 'settings'

/** What the user chose, with defaults for the rest. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return readSettings(stored[KEY])
}

/** Changes some settings and gives all of them as they are now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = readSettings({ ...(await loadSettings()), ...change })
  await browser.storage.local.set({ [KEY]: settings })
  return settings
}
