import {
  INITIAL_STATE,
  type PopupState,
  pageOf,
  readKeptState,
  stateOver,
} from '../../components/popup/popup-state.ts'
import { readRecent } from '../../components/popup/recent-queries.ts'
import browser from '../../extension/browser.ts'
import {
  LOCAL_KEYS,
  SESSION_KEYS,
  type StoredItem,
  storedItem,
} from '../../extension/stored-item.ts'

const popupState = storedItem('session', SESSION_KEYS.popup, readKeptState)
const hintRead = storedItem('local', LOCAL_KEYS.hintRead, (stored) => stored === true)
const recentSearches = storedItem('local', LOCAL_KEYS.recentSearches, readRecent)
const opening = browser.windows.getCurrent()
const pageInTab = browser.tabs
  .query({ active: true, currentWindow: true })
  .then(([tab]) => pageOf(tab?.url))

/** Where the user was when the popup closed over the page that is in the tab now. */
export async function loadState(): Promise<PopupState> {
  try {
    return stateOver(await pageInTab, await popupState.get())
  } catch {
    // What cannot be read back was never kept.
    return INITIAL_STATE
  }
}

export async function saveState(state: PopupState): Promise<void> {
  await save(popupState, { ...state, page: await pageInTab })
}

export function loadRecent(): Promise<string[]> {
  return recentSearches.get().catch(() => [])
}

export function saveRecent(queries: string[]): void {
  void save(recentSearches, queries)
}

export function isHintWanted(): Promise<boolean> {
  return hintRead.get().then(
    (isRead) => !isRead,
    () => true,
  )
}

export function dismissHint(): void {
  void save(hintRead, true)
}

/** Nothing is kept from a private window. */
async function save<T>(item: StoredItem<T>, value: T): Promise<void> {
  const { incognito } = await opening
  if (!incognito) await item.set(value).catch(console.error)
}
