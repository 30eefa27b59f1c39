import browser from '../../extension/browser.ts'
import { onKeptChange } from '../../extension/kept-changes.ts'
import { LOCAL_KEYS, tabPageKey } from '../../extension/stored-item.ts'

export interface TabInFront {
  id: number
  address: string
}

/**
 * Calls `onTab` with the tab in front of this window, now and whenever it may have changed: another
 * tab came to the front, its page or what was read of it changed, the settings or a kept letter did, or
 * a site was opened to us. With null where the browser does not tell us the address.
 */
export async function followTab(onTab: (tab: TabInFront | null) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent()
  let inFront: number | undefined
  const find = async () => {
    const [tab] = await browser.tabs.query({
      active: true,
      ...(windowId !== undefined && { windowId }),
    })
    inFront = tab?.id
    onTab(tab?.id !== undefined && tab.url ? { id: tab.id, address: tab.url } : null)
  }
  const again = () => void find().catch(console.error)
  browser.tabs.onActivated.addListener((tab) => {
    if (tab.windowId === windowId) again()
  })
  browser.tabs.onUpdated.addListener((tabId, { url, status }) => {
    if (tabId === inFront && (url !== undefined || status !== undefined)) again()
  })
  browser.storage.onChanged.addListener((changes, area) => {
    const key = area === 'session' ? tabPageKey(inFront ?? -1) : LOCAL_KEYS.settings
    if (key in changes) again()
  })
  onKeptChange(again)
  browser.permissions.onAdded.addListener(again)
  browser.permissions.onRemoved.addListener(again)
  await find()
}
