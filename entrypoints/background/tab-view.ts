import browser, { type Tabs } from 'webextension-polyfill'
import type { PageMatches } from '../../lib/matching/match.ts'
import type { Shown, TabView } from '../../lib/messages.ts'
import { isListed } from '../../lib/pages/hosts.ts'
import type { PageReading } from '../../lib/pages/page.ts'
import { bareReading, recognise } from '../../lib/pages/recognise.ts'
import { type Settings, switchedOff } from '../../lib/settings.ts'
import { countLetters, showCount } from './annotate.ts'
import { matchPage } from './letters.ts'
import { loadSettings } from './settings-store.ts'
import { showWithOwn } from './show.ts'
import { findReading } from './tab-readings.ts'

/**
 * What is known of the page in a tab: what its script read, else what the address tells, as of a
 * PDF, in whose viewer Firefox runs no script. Null for a page that is not the Council's.
 */
export async function readingOf(tabId: number, address: string): Promise<PageReading | null> {
  const read = await findReading(tabId, address)
  if (read || !URL.canParse(address)) return read
  const url = new URL(address)
  return recognise(url) ? bareReading(url) : null
}

/** What the side panel shows beside a tab, or why there is nothing to show. */
export async function viewTab(tabId: number, address: string): Promise<TabView> {
  const reading = await readingOf(tabId, address)
  const matches = reading && (await matchPage(reading))
  if (!matches) return { state: 'elsewhere' }
  const settings = await loadSettings()
  const off = switchedOff(matches.page, settings)
  return { state: 'shown', shown: await shownOf(reading, matches, settings), off }
}

/** What the popup shows of a tab; null for a page of a kind that is off, or not the Council's. */
export async function popupView(tabId: number, address: string): Promise<Shown | null> {
  const view = await viewTab(tabId, address)
  return view.state === 'shown' && view.off !== 'kind' ? view.shown : null
}

async function shownOf(
  { isCut }: PageReading,
  matches: PageMatches,
  settings: Settings,
): Promise<Shown> {
  const shown = await showWithOwn(matches, settings)
  return isCut ? { ...shown, cutAt: matches.texts.length } : shown
}

/**
 * Counts for a tab with a document that no script has read, as in Firefox's PDF viewer; other pages
 * are read, or show something else than their address says: a waiting page. Addresses of other
 * sites are not told to us; the browser itself takes the count away when a tab leaves its page.
 */
async function countFromAddress(tabId: number, address: string | undefined): Promise<void> {
  if (address === undefined || !isListed(address)) return
  if (await findReading(tabId, address)) return
  const reading = await readingOf(tabId, address)
  const matches = reading && (await matchPage(reading))
  const isDocument = matches && matches.page.symbol !== null
  const isShown = isDocument && !switchedOff(matches.page, await loadSettings())
  if (await findReading(tabId, address)) return
  await showCount(tabId, isShown ? countLetters(matches) : 0)
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
