import browser from 'webextension-polyfill'
import {
  INITIAL_STATE,
  type PopupState,
  readPopupState,
} from '../../components/popup/popup-state.ts'
import {
  LOCAL_KEYS,
  SESSION_KEYS,
  type StoredItem,
  storedItem,
} from '../../extension/stored-item.ts'

const popupState = storedItem('session', SESSION_KEYS.popup, readPopupState)
const hintRead = storedItem('local', LOCAL_KEYS.hintRead, (stored) => stored === true)
const opening = browser.windows.getCurrent()

/** Loads where the user was when the popup closed. */
export function loadState(): Promise<PopupState> {
  // What cannot be read back was never kept.
  return popupState.get().catch(() => INITIAL_STATE)
}

export function saveState(state: PopupState): void {
  void save(popupState, state)
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
