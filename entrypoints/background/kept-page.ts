import browser from '../../extension/browser.ts'
import { allLetters, keptStore } from '../../extension/collections.ts'
import { draftAddress, keptAddress } from '../../extension/library-address.ts'
import { loadManaged } from '../../extension/managed-settings.ts'
import type { KeepAnswer, LetterAt } from '../../extension/messages.ts'
import { openSearch } from '../../extension/search-letters.ts'
import { newDraft } from '../../lib/kept/new-draft.ts'
import { toStorageError } from '../../lib/kept/storage-error.ts'
import { readTab } from './read-tab.ts'

/**
 * Reads the page in a tab, on which the user has just asked for it, and opens it as a draft in the
 * library. `of` is the letter that the page completes. Gives why nothing could be read; of a page in
 * a private window nothing is kept, nor where the organization says so.
 */
export async function keepPage(tabId: number, of: string | null): Promise<KeepAnswer> {
  if ((await browser.tabs.get(tabId)).incognito) return { why: 'private' }
  if (!(await loadManaged()).keepLetters) return { why: 'managed' }
  const text = await readTab(tabId)
  if ('why' in text) return text
  const base = of === null ? 0 : ((await keptStore.letter(of).catch(() => null))?.revision ?? 0)
  const task = of === null ? 'new' : 'complete'
  const draft = newDraft({ task, from: 'page', source: text.source, of, base })
  try {
    await keptStore.drafts.save(draft)
  } catch (error) {
    if (toStorageError(error).kind === 'full') return { why: 'full' }
    throw error
  }
  await browser.tabs.create({ url: draftAddress(draft.id) })
  return { draft: draft.id }
}

/** Keeps the letter of a page on a click in its menu; the library says what came of it. */
export async function keepFromMenu(tabId: number): Promise<void> {
  const answer = await keepPage(tabId, null)
  if ('why' in answer) await browser.tabs.create({ url: keptAddress(answer.why) })
}

/** The letter held here that stands at an address, or null. */
export async function letterAt(address: string): Promise<LetterAt | null> {
  const id = await allLetters.idAt(address)
  // The search has all headers, and the popup that asks has opened it already.
  const header = id === null ? null : (await openSearch()).letter(id)
  return header && { header }
}
