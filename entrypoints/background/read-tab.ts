import browser from '../../extension/browser.ts'
import type { PageText } from '../../lib/kept/page-text.ts'
import { pageTextFrom } from '../../lib/kept/page-text-shape.ts'

/** Reads the page in a tab, on which the user has just asked for it. */
export async function readTab(tabId: number): Promise<PageText> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/reader.js'],
    })
    const result = answer?.result ?? null
    return result === null ? { why: 'closed' } : (pageTextFrom(result) ?? { why: 'failed' })
  } catch {
    const { url = '' } = await browser.tabs.get(tabId)
    return { why: isPdf(url) ? 'pdf' : 'closed' }
  }
}

/** Firefox refuses to run a script in its PDF viewer, so only the address tells. */
function isPdf(address: string): boolean {
  return URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname)
}
