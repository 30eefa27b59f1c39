import type { Catalogue } from '../lib/council/catalogue.ts'
import { addLearned, fillTitles, learnFrom, readLearned } from '../lib/learned/learned-texts.ts'
import type { CouncilPage } from '../lib/pages/page.ts'
import { LOCAL_KEYS, storedItem } from './stored-item.ts'
import { warnOnce } from './warn-once.ts'

const learnedTexts = storedItem('local', LOCAL_KEYS.learnedTexts, readLearned)

/** A page with the titles it lacks; what was learned is only loaded when a title is missing. */
export async function withTitles(page: CouncilPage, catalogue: Catalogue): Promise<CouncilPage> {
  const filled = fillTitles(page, catalogue, [])
  if (filled.texts.every(({ title }) => title)) return filled
  try {
    return fillTitles(page, catalogue, await learnedTexts.get())
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
    await navigator.locks.request(LOCAL_KEYS.learnedTexts, async () => {
      const kept = await learnedTexts.get()
      const after = addLearned(kept, learned)
      if (JSON.stringify(after) !== JSON.stringify(kept)) await learnedTexts.set(after)
    })
  } catch (error) {
    warnOnce('texts of this list cannot be kept.', error)
  }
}
