import browser from '../../extension/browser.ts'
import type { Destination, Notice } from '../../extension/messages.ts'

/** The commands of the manifest that lead somewhere in the page in front. */
const DESTINATIONS: Record<string, Destination> = {
  'next-badge': 'next',
  'previous-badge': 'previous',
  'to-panel': 'panel',
}

/** Tells the page in front where a key of the extension leads; a page without letters hears nothing. */
export async function followCommand(command: string): Promise<void> {
  const to = DESTINATIONS[command]
  if (to === undefined) return
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return
  const notice: Notice = { type: 'go', to }
  await browser.tabs.sendMessage(tab.id, notice).catch(() => {})
}
