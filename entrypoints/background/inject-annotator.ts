import browser from '../../extension/browser.ts'
import { type LetterCounts, markOf } from '../../lib/matching/letter-counts.ts'

/** What badges have for letters on a text, and for others. */
const COLOURS = { strong: '#7a2e3a', others: '#5f5850' }

/**
 * Sets the number on the toolbar icon for one tab, as on badges: the letters on texts of the page,
 * else "+14" for others; nothing where there are none.
 */
export async function showCount(tabId: number, counts: LetterCounts | null): Promise<void> {
  const { strong, others } = counts ? markOf(counts) : { strong: 0, others: 0 }
  const text = strong > 0 ? String(strong) : others > 0 ? `+${others}` : ''
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({
      tabId,
      color: strong > 0 ? COLOURS.strong : COLOURS.others,
    }),
  ])
}

/** Puts badges on a page. Doing it twice does nothing more. */
export async function annotate(tabId: number): Promise<void> {
  await inject(tabId, '/annotator.js')
}

/** Brings the script of the panel into a page whose annotator is there. */
export async function bringPanel(tabId: number): Promise<void> {
  await inject(tabId, '/panel.js')
}

async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] })
}
