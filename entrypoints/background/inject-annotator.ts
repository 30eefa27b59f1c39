import browser from 'webextension-polyfill'
import type { PageMatches } from '../../lib/matching/page-matches.ts'

/** Letters shown for a page, each counted once. */
export function countLetters({ matches, texts }: PageMatches): number {
  return new Set([...matches, ...texts.flatMap((text) => text.matches)].map(({ id }) => id)).size
}

/** Sets the number on the toolbar icon for one tab; nothing at 0. */
export async function showCount(tabId: number, letters: number): Promise<void> {
  const text = letters === 0 ? '' : String(letters)
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#7a2e3a' }),
  ])
}

/** Puts badges and panel on a page. Doing it twice does nothing more. */
export async function annotate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] })
}
