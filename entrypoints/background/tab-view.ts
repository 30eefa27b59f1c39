import type { Tabs } from 'webextension-polyfill'
import browser from '../../extension/browser.ts'
import { interfaceLanguage, languageBeside } from '../../extension/interface-language.ts'
import { matchPage } from '../../extension/match-page.ts'
import type { PageDisplay, TabView } from '../../extension/messages.ts'
import { switchedOff } from '../../extension/settings.ts'
import { loadSettings } from '../../extension/settings-store.ts'
import { HOST_PATTERNS, isListed, OPTIONAL_HOST_PATTERNS } from '../../lib/pages/hosts.ts'
import { identifyByAddress, readAddressOnly } from '../../lib/pages/identify-page.ts'
import type { CouncilPage } from '../../lib/pages/page.ts'
import { resolvePage } from '../../lib/pages/resolve.ts'
import { showCount } from './inject-annotator.ts'
import { displayWithOwn } from './page-display.ts'
import { findTabPage } from './tab-pages.ts'
import { toolbarCounts } from './toolbar-counts.ts'

/**
 * What is known of the page in a tab: what its script read, else what the address tells, as of a
 * PDF, in whose viewer Firefox runs no script. Null for a page that is not the Council's.
 */
async function pageOf(tabId: number, address: string): Promise<CouncilPage | null> {
  const kept = await findTabPage(tabId, address)
  if (kept) return kept.page
  const url = URL.parse(address)
  return url && identifyByAddress(url) ? resolvePage(readAddressOnly(url)) : null
}

/** Gives what the side panel shows beside a tab, or why there is nothing to show. */
export async function viewTab(
  tabId: number,
  address: string,
  languageFor = languageBeside,
): Promise<TabView> {
  const page = await pageOf(tabId, address)
  if (!page) return { state: 'elsewhere' }
  const matches = await matchPage(page)
  const settings = await loadSettings()
  const off = switchedOff(matches.page, settings)
  const language = languageFor(matches.page.language, settings)
  return { state: 'shown', shown: await displayWithOwn(matches, settings, language), off }
}

/**
 * Gives what the popup shows of a tab, in its own language; null for a page of a kind that is off, or
 * not the Council's.
 */
export async function popupView(tabId: number, address: string): Promise<PageDisplay | null> {
  const view = await viewTab(tabId, address, (_, settings) => interfaceLanguage(settings))
  return view.state === 'shown' && view.off !== 'kind' ? view.shown : null
}

/**
 * Counts for a tab with a document that no script has read, as in Firefox's PDF viewer; other pages
 * are read, or show something else than their address says: a waiting page. Addresses of other
 * sites are not told to us; the browser itself takes the count away when a tab leaves its page.
 */
async function countFromAddress(tabId: number, address: string | undefined): Promise<void> {
  if (address === undefined || !isListed(address)) return
  if (await findTabPage(tabId, address)) return
  const url = new URL(address)
  const page = identifyByAddress(url)?.symbol ? resolvePage(readAddressOnly(url)) : null
  const settings = await loadSettings()
  const isShown = page && !switchedOff(page, settings)
  const counts = isShown ? await toolbarCounts(await matchPage(page), settings) : null
  if (await findTabPage(tabId, address)) return
  await showCount(tabId, counts)
}

/** Follows the navigation of a tab, also within a page. */
export function followNavigation(
  tabId: number,
  { url, status }: Tabs.OnUpdatedChangeInfoType,
  tab: Tabs.Tab,
): void {
  if (url === undefined && status !== 'complete') return
  // The tab may be gone by the time its letters are counted.
  countFromAddress(tabId, tab.url).catch(() => {})
}

/** A tab that was open before us has no count until it comes to the front. */
export function followActivation({ tabId }: Tabs.OnActivatedActiveInfoType): void {
  browser.tabs
    .get(tabId)
    .then(({ url }) => countFromAddress(tabId, url))
    .catch(() => {})
}

const ALL_PATTERNS = [...HOST_PATTERNS, ...OPTIONAL_HOST_PATTERNS]

/**
 * Has the detector read open pages anew: those that were open before the extension was installed,
 * updated or allowed, and all after a change of settings. Where no script can run, the letters are
 * counted by the address. Access may be given to more than we list; nothing of ours is put there.
 */
export async function readOpenTabs(patterns = ALL_PATTERNS): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns })
  const readings = tabs.map(async ({ id, url = '' }) => {
    if (id === undefined || !isListed(url)) return
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: ['/detector.js'] })
      .catch(() => countFromAddress(id, url))
  })
  await Promise.allSettled(readings)
}
