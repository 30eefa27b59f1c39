import browser from '../../extension/browser.ts'

/** Chrome's own name for it, which the polyfill does not know; Firefox calls it a sidebar. */
const { sidePanel } = globalThis.chrome as { sidePanel?: typeof chrome.sidePanel }

/** Opens the browser's side panel; must be called right in the user's click. */
export async function openSide(windowId: number): Promise<void> {
  if (sidePanel) await sidePanel.open({ windowId })
  else await browser.sidebarAction.open()
}
