import browser from 'webextension-polyfill'
import type { Notice } from '../../lib/messages.ts'
import { siteOf } from '../../lib/pages/hosts.ts'

/** The tab in front, when it shows an address that we may read. */
export interface CouncilTab {
  id: number
  address: string
  host: string
}

/** Without the `tabs` permission the browser tells the addresses of the listed hosts only. */
export async function councilTab(): Promise<CouncilTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined || tab.url === undefined) return null
  const host = URL.canParse(tab.url) ? new URL(tab.url).hostname : ''
  return siteOf(host) ? { id: tab.id, address: tab.url, host } : null
}

/** Opens the panel on the page; false when nothing of ours is on it. */
export async function openPanel({ id }: CouncilTab): Promise<boolean> {
  const notice: Notice = { type: 'open-panel' }
  try {
    return (await browser.tabs.sendMessage(id, notice)) === true
  } catch {
    return false
  }
}
