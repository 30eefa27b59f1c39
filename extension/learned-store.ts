import browser from 'webextension-polyfill'
import type { Catalogue } from '../lib/council/catalogue.ts'
import {
  addLearned,
  fillTitles,
  type LearnedText,
  learnFrom,
  readLearned,
} from '../lib/learned/learned-texts.ts'
import type { CouncilPage } from '../lib/pages/page.ts'
import { warnOnce } from './warn-once.ts'

/** In the browser's local storage; shown and erased in the options. */
const KEY = 'learned-texts'

async function loadLearned(): Promise<LearnedText[]> {
  const stored = await browser.storage.local.get(KEY)
  return readLearned(stored[KEY])
}

/** A page with the titles it lacks; what was learned is only loaded when a title is missing. */
export async function withTitles(page: CouncilPage, catalogue: Catalogue): Promise<CouncilPage> {
  const filled = fillTitles(page, catalogue, [])
  if (filled.texts.every(({ title }) => title)) return filled
  try {
    return fillTitles(page, catalogue, await loadLearned())
  } catch (error) {
    warnOnce('the texts learned from lists cannot be read.', error)
    return filled
  }
}

/**
 * Keeps what a list of texts has beyond the catalogue, one list after the other. Never fails: what
 * cannot be kept is learned again from the next list.
 */
export async function learn(page: CouncilPage, catalogue: Catalogue): Promise<void> {
  const learned = learnFrom(page, catalogue)
  if (learned.length === 0) return
  try {
    await navigator.locks.request(KEY, async () => {
      const kept = await loadLearned()
      const after = addLearned(kept, learned)
      if (JSON.stringify(after) !== JSON.stringify(kept)) {
        await browser.storage.local.set({ [KEY]: after })
      }
    })
  } catch (error) {
    warnOnce('texts of this list cannot be kept.', error)
  }
}
