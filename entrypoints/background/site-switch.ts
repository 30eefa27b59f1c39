import browser from 'webextension-polyfill'
import type { Notice } from '../../lib/messages.ts'
import { HOST_PATTERNS, OPTIONAL_HOST_PATTERNS } from '../../lib/pages/hosts.ts'
import { annotateOpenTabs, readAgain, showCount } from './annotate.ts'

/**
 * Follows the user's switching of sites in the tabs that are open: a site that came on is read
 * again, the count of one that went off is cleared. Its pages clear themselves when they are told.
 */
export async function switchHosts(before: string[], after: string[]): Promise<void> {
  const cameOn = before.filter((host) => !after.includes(host))
  const wentOff = after.filter((host) => !before.includes(host))
  const on = await tabsOf(cameOn)
  const off = await tabsOf(wentOff)
  await Promise.allSettled([...on.map(readAgain), ...off.map((tabId) => showCount(tabId, 0))])
}

/** The same for kinds of page; which kind a tab shows only its reading tells, so all are read. */
export async function switchKinds(before: string[], after: string[]): Promise<void> {
  if (before.join() !== after.join()) await annotateOpenTabs()
}

/** Tells every page with badges that settings were changed: no page can watch the storage itself. */
export async function tellPages(): Promise<void> {
  const notice: Notice = { type: 'settings' }
  const tabs = await browser.tabs.query({ url: [...HOST_PATTERNS, ...OPTIONAL_HOST_PATTERNS] })
  const told = tabs.map(({ id }) =>
    id === undefined ? null : browser.tabs.sendMessage(id, notice),
  )
  await Promise.allSettled(told)
}

async function tabsOf(hosts: string[]): Promise<number[]> {
  if (hosts.length === 0) return []
  const tabs = await browser.tabs.query({ url: hosts.map((host) => `https://${host}/*`) })
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
}
