import browser from 'webextension-polyfill'
import { type PopupState, readPopupState } from '../../components/popup/popup-state.ts'

/** In the browser's session storage: in memory only, gone when the browser closes. */
const STATE = 'popup'
/** In its local storage: a hint that was read is not shown again. */
const HINT = 'popup-hint-read'

const { session, local } = browser.storage
const opening = browser.windows.getCurrent()

/** Where the user was when the popup closed. */
export async function loadState(): Promise<PopupState> {
  return readPopupState(await load(session, STATE))
}

export function saveState(state: PopupState): void {
  void save(session, STATE, state)
}

export async function isHintWanted(): Promise<boolean> {
  return (await load(local, HINT)) !== true
}

export function dismissHint(): void {
  void save(local, HINT, true)
}

/** What cannot be read back was never kept. */
function load(area: typeof session, name: string): Promise<unknown> {
  return area.get(name).then(
    (stored) => stored[name],
    () => null,
  )
}

/** Of a private window nothing is kept. */
async function save(area: typeof session, name: string, value: unknown): Promise<void> {
  const { incognito } = await opening
  if (!incognito) await area.set({ [name]: value }).catch(console.error)
}
