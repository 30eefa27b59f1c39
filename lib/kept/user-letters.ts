import type { Collection } from '../collection/collection.ts'
import { joinIndexes } from '../collection/join-indexes.ts'
import { createSource } from '../collection/source.ts'
import type { KeptStore } from './kept-store.ts'
import { toStorageError } from './storage-error.ts'
import { verbatimAsks } from './verbatim-asks.ts'

const NOTHING = joinIndexes([])

/** The user's own letters; none, with a message in the console, when the store cannot be opened. */
export function userLetters(store: KeptStore): Collection {
  let noted = ''
  return createSource({
    provenance: 'user',
    async index() {
      try {
        return (await store.index()).index
      } catch (error) {
        if (String(error) !== noted) console.error('HRC Letters:', error)
        noted = String(error)
        return NOTHING
      }
    },
    async letter(id) {
      try {
        return (await store.letter(id))?.letter ?? null
      } catch (error) {
        if (toStorageError(error).kind === 'damaged') throw error
        console.error('HRC Letters:', error)
        return null
      }
    },
    verbatim: async (id) => verbatimAsks(await store.letter(id)),
    idAt: (address) => store.idAt(address).catch(() => null),
  })
}
