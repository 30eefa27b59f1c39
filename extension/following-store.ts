import type { Storage } from 'webextension-polyfill'
import { type Followed, readFollowed, toggleFollowed } from '../lib/following/followed.ts'
import browser from './browser.ts'
import { LOCAL_KEYS, storedItem } from './stored-item.ts'

const followed = storedItem('local', LOCAL_KEYS.following, readFollowed)

/** What the user follows. Throws when the storage cannot be read. */
export function loadFollowed(): Promise<Followed[]> {
  return followed.get()
}

/** Changes what is followed, one change after the other, in whatever page of the extension. */
function change(to: (before: Followed[]) => Followed[]): Promise<void> {
  return navigator.locks.request(LOCAL_KEYS.following, async () =>
    followed.set(to(await followed.get())),
  )
}

/** Follows something, or no longer. Throws when the storage cannot be used; nothing has changed then. */
export function toggle(one: Followed): Promise<void> {
  return change((before) => toggleFollowed(before, one))
}

/** Adds what a file has to what is followed. */
export function addFollowed(more: readonly Followed[]): Promise<void> {
  return change((before) => readFollowed([...before, ...more]))
}

/** Calls back when what is followed or seen has changed, in any page; gives what ends it. */
export function onFollowingChange(onChange: (what: 'followed' | 'seen') => void): () => void {
  const listen = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'local') return
    if (LOCAL_KEYS.following in changes) onChange('followed')
    if (LOCAL_KEYS.seenLetters in changes) onChange('seen')
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
