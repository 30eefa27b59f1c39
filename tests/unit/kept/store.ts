import 'fake-indexeddb/auto'
import type { KeptLetter } from '../../../lib/kept/kept-letter.ts'
import { compileSegmentIndex } from '../../../lib/kept/segment.ts'
import { KeptStore } from '../../../lib/kept/store.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { createSearch } from '../../../lib/search/search.ts'

let count = 0

/** A name for a database that no other test has. */
export function newName(): string {
  count += 1
  return `kept-${count}`
}

export function openStore(name = newName()): KeptStore {
  return new KeptStore({ name, compile: async (letters) => compileSegmentIndex(letters, []) })
}

export function keptOf(letter: Letter): KeptLetter {
  return { id: letter.id, letter, kept: '2026-01-02T03:04:05.000Z', from: 'page', source: null }
}

/** Ids of the kept letters that a query finds. */
export async function found(store: KeptStore, query: string): Promise<string[]> {
  const { index } = await store.index()
  return createSearch(index)
    .search(query, { limit: 100 })
    .results.filter(({ complete }) => complete)
    .map(({ id }) => id)
    .sort()
}
