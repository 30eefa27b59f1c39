import browser from 'webextension-polyfill'
import type { PageReading } from '../../lib/pages/page.ts'

/**
 * What the detector read in each tab, so that the popup can be answered after the background was
 * killed. Kept in the browser's session storage: in memory only, gone when the browser closes.
 */
const key = (tabId: number) => `reading:${tabId}`

export async function keepReading(tabId: number, reading: PageReading): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: reading })
}

/** The reading of a tab, if it is of the address that the tab shows now. */
export async function findReading(tabId: number, address: string): Promise<PageReading | null> {
  const stored = await browser.storage.session.get(key(tabId))
  const reading = stored[key(tabId)] as PageReading | undefined
  return reading && sameDocument(reading.address, address) ? reading : null
}

/** Every tab whose page was read, with the address that was read. */
export async function readTabs(): Promise<{ tabId: number; address: string }[]> {
  const stored = await browser.storage.session.get(null)
  return Object.entries(stored).flatMap(([name, reading]) => {
    const tabId = Number(name.split('reading:')[1])
    return Number.isNaN(tabId) ? [] : [{ tabId, address: (reading as PageReading).address }]
  })
}

export async function dropReading(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId))
}

function sameDocument(one: string, other: string): boolean {
  return one.split('#')[0] === other.split('#')[0]
}
