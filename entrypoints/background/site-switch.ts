import browser from 'webextension-polyfill'
import { annotateOpenTabs, readAgain, showCount } from './annotate.ts'

/**
 * Follows the user's switching of sites in the tabs that are open: a site that came on is read
 * again, the count of one that went off is cleared. Its pages clear themselves, as they watch the
 * settings.
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

async function tabsOf(hosts: string[]): Promise<number[]> {
  if (hosts.length === 0) return []
  const tabs = await browser.tabs.query({ url: hosts.map((host) => `https://${host}/*`) })
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
}
