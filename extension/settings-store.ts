import { loadManaged, withManaged } from './managed-settings.ts'
import { readSettings, type Settings, type SettingsChange, withChange } from './settings.ts'
import { LOCAL_KEYS, storedItem } from './stored-item.ts'
import { warnOnce } from './warn-once.ts'

const settings = storedItem('local', LOCAL_KEYS.settings, readSettings)

/**
 * Loads the settings that hold: what the organization has set, what the user chose, and the defaults
 * for the rest, or for all if the storage cannot be read.
 */
export async function loadSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([loadOwn(), loadManaged()])
  return withManaged(own, managed)
}

async function loadOwn(): Promise<Settings> {
  try {
    return await settings.get()
  } catch (error) {
    warnOnce('the settings cannot be read; those at first are taken.', error)
    return readSettings(null)
  }
}

/**
 * Closes the local storage to scripts in pages, which then only ask the background. Firefox has no
 * such lock, so there nothing happens: https://bugzilla.mozilla.org/show_bug.cgi?id=1724754.
 */
export async function closeStorageToPages(): Promise<void> {
  const { local } = chrome.storage
  if (!('setAccessLevel' in local)) return
  await local
    .setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
    .catch((error: unknown) => warnOnce('the storage stays open to scripts in pages.', error))
}

/**
 * Changes some settings and gives all that hold now. What the organization has set stays so, and does
 * not become the user's own choice. One change is made after
 * the other, in whatever page of the extension, so that none undoes another. Throws when the
 * storage cannot be read or written; then nothing has changed.
 */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return navigator.locks.request(LOCAL_KEYS.settings, async () => {
    const after = readSettings(withChange(await settings.get(), change))
    await settings.set(after)
    return withManaged(after, await loadManaged())
  })
}
