import 'fake-indexeddb/auto'
import type { Collection } from '../../../lib/collection/collection.ts'
import { compileSegmentIndex } from '../../../lib/kept/index-segment.ts'
import type { Draft, KeptLetter } from '../../../lib/kept/kept-letter.ts'
import { KeptStore } from '../../../lib/kept/kept-store.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { addressKey } from '../../../lib/letters/likeness.ts'
import { createSearch } from '../../../lib/search/create-search.ts'

/** Letters that are not the user's own, as an import compares its letters with them. */
export function publicOf(letters: readonly Letter[]): Pick<Collection, 'letter' | 'idAt'> {
  return {
    async letter(id) {
      const letter = letters.find((one) => one.id === id)
      return letter ? { letter, provenance: 'package', headed_by: 'title' } : null
    },
    idAt: async (address) =>
      letters.find(({ url }) => addressKey(address) === addressKey(url))?.id ?? null,
  }
}

export const NO_LETTERS = publicOf([])

/** A name for a database that no other test has: the databases are those of all files of tests. */
export function newName(): string {
  return `kept-${crypto.randomUUID()}`
}

export const compile = async (letters: readonly Letter[]) => compileSegmentIndex(letters, [])

export function openStore(name = newName()): KeptStore {
  return new KeptStore({ name, compile })
}

/** A letter to keep: a new one, or in the place of a revision. */
export function keptOf(letter: Letter, revision = 0): KeptLetter {
  return {
    id: letter.id,
    letter,
    kept: '2026-01-02T03:04:05.000Z',
    from: 'page',
    source: null,
    revision,
    draft: '',
  }
}

/** A draft of a record, which is not in the store yet. */
export function draftOf(id: string, record: Letter, fields: Partial<Draft> = {}): Draft {
  return {
    id,
    task: 'new',
    changed: '2026-01-02T03:04:05.000Z',
    from: 'page',
    source: null,
    file: null,
    of: null,
    record,
    checked: [],
    part: 0,
    revision: 0,
    base: 0,
    ...fields,
  }
}

/** Deletes kept letters as they are now. */
export async function removeNow(store: KeptStore, ids: readonly string[]): Promise<void> {
  const letters = await store.letters()
  await store.remove(letters.filter(({ id }) => ids.includes(id)))
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
