import browser from 'webextension-polyfill'
import { type PopupState, readPopupState } from '../../components/popup/popup-state.ts'

/** In the browser's session storage: in memory only, gone when the browser closes. */
const STATE = 'popup'
/** In its local storage: a hint that was read is not shown again. */
const HINT = 'popup-hint-read'

/** Where the user was when the popup closed. */
export async function loadState(): Promise<PopupState> {
  const stored = await browser.storage.session.get(STATE)
  return readPopupState(stored[STATE])
}

export function saveState(state: PopupState): void {
  void browser.storage.session.set({ [STATE]: state })
}

export async function isHintWanted(): Promise<boolean> {
  const stored = await browser.storage.local.get(HINT)
  return stored[HINT] !== true
}

export function dismissHint(): void {
  void browser.storage.local.set({ [HINT]: true })
}
