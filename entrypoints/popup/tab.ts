import browser from '../../extension/browser.ts'
import type { Notice } from '../../extension/messages.ts'
import { patternOf, siteOf } from '../../lib/pages/hosts.ts'

/** The tab in front, when it shows an address that we may read. */
export interface CouncilTab {
  id: number
  address: string
  host: string
}

/**
 * Gives the tab in front if it is on a host of ours. Without the `tabs` permission the browser
 * tells the addresses of the hosts we may read, and while the popup is open that of the tab it was
 * opened over.
 */
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

/** Whether the user has allowed a host, or it is one of those asked for at installation. */
export function isHostAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`https://${host}/*`] })
}

/** Asks the user to allow a host; must be called right in the click. */
export function allowHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] })
}
