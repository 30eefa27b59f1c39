import browser from './browser.ts'

/** The keys of what is kept in the browser's local storage until it is erased in the options. */
export const LOCAL_KEYS = {
  settings: 'settings',
  learnedTexts: 'learned-texts',
  /** Whether the hint of the popup was read: it is not shown again. */
  hintRead: 'popup-hint-read',
  /** Searches in the popup that led to something. */
  recentSearches: 'recent-searches',
  /** Situations, mandate lines, sessions, signatories and letters that the user follows. */
  following: 'following',
  /** The letters that were there when all were last seen: the others are new. */
  seenLetters: 'seen-letters',
  /** Hosts that may be read while a collection there is looked at. */
  lookedHosts: 'looked-hosts',
} as const

/** The keys of what is kept in its session storage: in memory only, gone when the browser closes. */
export const SESSION_KEYS = {
  /** Where the user was when the popup closed. */
  popup: 'popup',
  /** Which tabs have a page, the one read longest ago first, and the bytes of each. */
  tabOrder: 'readings',
  /** The page that was last given to be compared with what letters ask. */
  givenPage: 'given-page',
  /** When something last changed with the collections that were added. */
  feeds: 'feeds',
} as const

const TAB_PAGE = 'reading:'

/** The session key of the page of a tab: `reading:12`. */
export function tabPageKey(tabId: number): string {
  return `${TAB_PAGE}${tabId}`
}

/** The tab whose page is kept under a session key; null for a key of something else. */
export function tabOfKey(key: string): number | null {
  return key.startsWith(TAB_PAGE) ? Number(key.slice(TAB_PAGE.length)) : null
}

/** One entry of the browser's storage. Both methods reject when the storage cannot be used. */
export interface StoredItem<T> {
  get(): Promise<T>
  set(value: T): Promise<void>
}

/**
 * The entry of a key; `read` makes a value of whatever is found there. It is our own, as the same
 * of `@wxt-dev/storage` weighs more than the popup has room for, and stores what it finds unread.
 */
export function storedItem<T>(
  area: 'local' | 'session',
  key: string,
  read: (stored: unknown) => T,
): StoredItem<T> {
  return {
    get: async () => read((await browser.storage[area].get(key))[key]),
    set: (value) => browser.storage[area].set({ [key]: value }),
  }
}
