import type { Letter, LetterHeader, Provenance } from '../letters/letter.ts'
import { memoizeLatest } from '../remember.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import { joinIndexes } from './join-indexes.ts'
import { replacedIds } from './replaced-ids.ts'

/** A letter whole, with the source that it comes from. */
export interface HeldLetter extends Pick<LetterHeader, 'headed_by'> {
  letter: Letter
  provenance: Provenance
  /** When a download was last found to be the newest; an ISO moment. */
  checked?: string
  /** The asks that stand in these words in the text a user's letter was read from. */
  verbatim?: readonly string[]
}

/**
 * Letters that can be listed, searched and opened: those of one source, or of several joined. Every
 * header says its provenance. Headers and index are the same objects as long as no letter changes.
 * Every method may reject, and can be called again.
 */
export interface Collection {
  headers(): Promise<readonly LetterHeader[]>
  /** The index to search them by, see `createSearch`; its letters are all of the collection. */
  index(): Promise<SearchIndex>
  /** A letter whole, or null when there is none of that id. Throws when it is there but damaged. */
  letter(id: string): Promise<HeldLetter | null>
  /** The id of the letter that stands at an address, however that is written, or null. */
  idAt(address: string): Promise<string | null>
}

/**
 * Joins collections into one. Where several have a letter of one id, that of the collection named
 * first replaces the others, in lists, in the search and when it is opened. The last collection is
 * the base: its names, synonyms and texts serve the search of all.
 */
export function joinCollections(...collections: readonly Collection[]): Collection {
  const fromBase = collections.toReversed()
  const joinedHeaders = memoizeLatest(joinHeaders)
  const joinedIndex = memoizeLatest((...indexes: SearchIndex[]) =>
    joinIndexes(indexes.map((index) => ({ index }))),
  )
  async function first<T>(ask: (one: Collection) => Promise<T | null>): Promise<T | null> {
    for (const one of collections) {
      const found = await ask(one)
      if (found !== null) return found
    }
    return null
  }
  return {
    headers: async () =>
      joinedHeaders(...(await Promise.all(fromBase.map((one) => one.headers())))),
    index: async () => joinedIndex(...(await Promise.all(fromBase.map((one) => one.index())))),
    letter: (id) => first((one) => one.letter(id)),
    idAt: (address) => first((one) => one.idAt(address)),
  }
}

/** The headers of the base first, without those that another collection replaces. */
function joinHeaders(...parts: (readonly LetterHeader[])[]): readonly LetterHeader[] {
  const [base = [], ...others] = parts
  if (others.every(({ length }) => length === 0)) return base
  const replaced = replacedIds(parts.map((headers) => headers.map(({ id }) => id)))
  return parts.flatMap((headers, part) => headers.filter(({ id }) => !replaced[part]?.has(id)))
}
