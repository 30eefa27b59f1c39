import browser from 'webextension-polyfill'
import type { Catalogue } from '../../lib/council/catalogue.ts'
import {
  addLearned,
  fillTitles,
  type LearnedText,
  learnFrom,
  readLearned,
} from '../../lib/learned/learned-texts.ts'
import type { CouncilPage } from '../../lib/pages/page.ts'

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
  return fillTitles(page, catalogue, await loadLearned())
}

let writing: Promise<void> = Promise.resolve()

/** Keeps what a list of texts has beyond the catalogue. One list is written after the other. */
export function learn(page: CouncilPage, catalogue: Catalogue): Promise<void> {
  const learned = learnFrom(page, catalogue)
  if (learned.length === 0) return Promise.resolve()
  writing = writing.then(async () => {
    const kept = await loadLearned()
    const after = addLearned(kept, learned)
    if (JSON.stringify(after) !== JSON.stringify(kept)) {
      await browser.storage.local.set({ [KEY]: after })
    }
  }, console.error)
  return writing
}
