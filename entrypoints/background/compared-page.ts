import browser from '../../extension/browser.ts'
import { holdPage } from '../../extension/given-page.ts'
import { againstAddress } from '../../extension/library-address.ts'
import { readTab } from './read-tab.ts'

/**
 * Reads the page in a tab, on which the user has just asked for it, and opens it in the library
 * beside what letters ask of the text of a symbol; the library says what could not be read. A page
 * in a private window is not read, as the library would show it outside of that.
 */
export async function comparePage(tabId: number, symbol: string | null): Promise<null> {
  if ((await browser.tabs.get(tabId)).incognito) return null
  const page = await holdPage(await readTab(tabId))
  await browser.tabs.create({ url: againstAddress(symbol, page) })
  return null
}
