import type { PageText } from '../lib/kept/page-text.ts'
import { pageTextFrom } from '../lib/kept/page-text-shape.ts'
import { isObject } from '../lib/letters/field-kinds.ts'
import { SESSION_KEYS, storedItem } from './stored-item.ts'

/** A page that the user asked to compare with what letters ask. */
interface GivenPage {
  id: string
  text: PageText
}

/** The last such page, in memory until the browser closes; null where there is none. */
const givenPage = storedItem('session', SESSION_KEYS.givenPage, (stored): GivenPage | null => {
  if (!isObject(stored) || typeof stored.id !== 'string') return null
  return { id: stored.id, text: pageTextFrom(stored.text) ?? { why: 'failed' } }
})

/** Holds what was read of a page for the library; gives the id that it is asked for by. */
export async function holdPage(text: PageText): Promise<string> {
  const id = crypto.randomUUID()
  try {
    await givenPage.set({ id, text })
  } catch {
    // The browser gives only so much room in memory.
    await givenPage.set({ id, text: { why: 'too-long' } })
  }
  return id
}

/** What was read of a page; null when another was given since, or the browser was closed. */
export async function heldPage(id: string): Promise<PageText | null> {
  const held = await givenPage.get()
  return held?.id === id ? held.text : null
}
