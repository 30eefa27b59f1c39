import browser from 'webextension-polyfill'
import type { PageMatches } from '../../lib/matching/match.ts'
import { HOST_PATTERNS, isListed } from '../../lib/pages/hosts.ts'
import { dropReading } from './tab-readings.ts'

/** Where on the browser something is shown: a frame of a tab. */
export interface Place {
  tabId: number
  frameId: number
}

/** Letters shown for a page, each counted once. */
export function countLetters({ matches, texts }: PageMatches): number {
  const all = [...matches, ...texts.flatMap((text) => text.matches)]
  return new Set(all.map(({ id }) => id)).size
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
export async function annotate({ tabId, frameId }: Place): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/annotator.js'],
  })
}

/**
 * Pages that were open before the extension was installed or updated are read too. Access may be
 * given to more than we list; nothing of ours is put anywhere else.
 */
export async function annotateOpenTabs(patterns = HOST_PATTERNS): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns })
  const readings = tabs.map(({ id, url = '' }) =>
    id === undefined || !isListed(url) ? null : readAgain(id),
  )
  await Promise.allSettled(readings)
}

/** Has the detector read a tab anew, as after the user switched the extension on for its site. */
export async function readAgain(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/detector.js'] })
}

export function forgetTab(tabId: number): void {
  void dropReading(tabId)
}
