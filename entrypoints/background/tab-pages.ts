import browser from '../../extension/browser.ts'
import { bytesOf } from '../../extension/page-reading-limits.ts'
import { SESSION_KEYS, storedItem, tabOfKey, tabPageKey } from '../../extension/stored-item.ts'
import { warnOnce } from '../../extension/warn-once.ts'
import type { CouncilPage } from '../../lib/pages/page.ts'

/** What the page that was read in a tab is; `page` is null if it is not the Council's. */
export interface TabPage {
  /** As it was read, without a fragment. */
  address: string
  page: CouncilPage | null
}

/** Of all tabs together. Both browsers give 10 MB; the state of the popup has to fit too. */
const MAX_TOTAL_BYTES = 6_000_000

type Order = [tabId: number, bytes: number][]

/**
 * The page of each tab that was read is kept in the session storage, so that the popup can be
 * answered after the background was killed.
 */
const tabOrder = storedItem('session', SESSION_KEYS.tabOrder, readOrder)
const tabPage = (tabId: number) => storedItem('session', tabPageKey(tabId), readTabPage)

let writing: Promise<unknown> = Promise.resolve()

/** Does one thing after the other; what fails is noted, and the next is done all the same. */
function inOrder(work: () => Promise<void>): Promise<void> {
  const done = writing.then(work).catch((error: unknown) => {
    warnOnce('what pages say cannot be kept for the popup.', error)
  })
  writing = done
  return done
}

/**
 * Keeps the page of a tab; the oldest of others go where there is no room. Never fails: without room
 * the popup goes by the address of the page.
 */
export function keepTabPage(tabId: number, kept: TabPage): Promise<void> {
  return inOrder(async () => {
    const bytes = bytesOf(kept)
    const others = (await tabOrder.get()).filter(([other]) => other !== tabId)
    let sum = bytes + others.reduce((total, [, size]) => total + size, 0)
    while (sum > MAX_TOTAL_BYTES && others.length > 0) sum -= await dropOldest(others)
    while (!(await fits(tabId, kept, [...others, [tabId, bytes]]))) {
      if (others.length === 0) {
        await browser.storage.session.remove(tabPageKey(tabId))
        throw new Error('The session storage is full.')
      }
      await dropOldest(others)
    }
  })
}

function fits(tabId: number, kept: TabPage, order: Order): Promise<boolean> {
  const entries = { [tabPageKey(tabId)]: kept, [SESSION_KEYS.tabOrder]: order }
  return browser.storage.session.set(entries).then(
    () => true,
    () => false,
  )
}

/** Takes the first of an order away; gives its bytes. */
async function dropOldest(order: Order): Promise<number> {
  const oldest = order.shift()
  if (!oldest) return 0
  await browser.storage.session.remove(tabPageKey(oldest[0]))
  return oldest[1]
}

function readOrder(stored: unknown): Order {
  const isEntry = (entry: unknown): entry is Order[number] =>
    Array.isArray(entry) && entry.length === 2 && entry.every(Number.isFinite)
  return Array.isArray(stored) ? stored.filter(isEntry) : []
}

/** The page of a tab, if it was read at the address that the tab shows now. */
export async function findTabPage(tabId: number, address: string): Promise<TabPage | null> {
  try {
    const kept = await tabPage(tabId).get()
    return kept?.address === address.split('#')[0] ? kept : null
  } catch (error) {
    warnOnce('what pages say cannot be read back.', error)
    return null
  }
}

/** Every tab whose page was read, with the address that was read; none where that cannot be told. */
export async function readTabs(): Promise<{ tabId: number; address: string }[]> {
  const stored = await browser.storage.session.get(null).catch((error: unknown) => {
    warnOnce('which tabs were read cannot be read back.', error)
    return {}
  })
  return Object.entries(stored).flatMap(([key, kept]) => {
    const tabId = tabOfKey(key)
    const page = readTabPage(kept)
    return tabId !== null && page ? [{ tabId, address: page.address }] : []
  })
}

/** Nobody but `keepTabPage` writes there. */
function readTabPage(stored: unknown): TabPage | null {
  const isTabPage = (value: unknown): value is TabPage =>
    typeof value === 'object' && value !== null && 'address' in value && 'page' in value
  return isTabPage(stored) ? stored : null
}

export function dropTabPage(tabId: number): Promise<void> {
  return inOrder(async () => {
    const order = (await tabOrder.get()).filter(([other]) => other !== tabId)
    await browser.storage.session.remove(tabPageKey(tabId))
    await tabOrder.set(order)
  })
}
