import { joinIndexes } from '../../lib/kept/join-indexes.ts'
import type { KeptIndex } from '../../lib/kept/read-index.ts'
import { compileSegmentIndex } from '../../lib/kept/segment.ts'
import { KeptStore } from '../../lib/kept/store.ts'
import { troubleOf } from '../../lib/kept/trouble.ts'
import { decodeOrganizations } from '../../lib/letters/collection.ts'
import type { Letter, LetterHeader } from '../../lib/letters/letter.ts'
import type { SearchIndex } from '../../lib/search/compile.ts'
import { readPackageFile } from './package-files.ts'

/** The letters the user keeps. Written by the library, read here and there. */
export const keptStore = new KeptStore({
  async compile(letters) {
    if (letters.length === 0) return compileSegmentIndex([], [])
    const organizations = decodeOrganizations(await readPackageFile('/data/organizations.json'))
    return compileSegmentIndex(letters, organizations)
  },
})

let marked: KeptIndex | null = null
let toldOf = ''

/**
 * The kept letters as they are now, each marked as such; the same object until one of them changes,
 * and null when there are none. When they cannot be read, the package's letters are shown without.
 */
export async function keptNow(): Promise<KeptIndex | null> {
  try {
    const known = await keptStore.index()
    if (known.index.letters.length === 0) return null
    if (marked?.revision !== known.revision) {
      const letters = known.index.letters.map((letter) => ({ ...letter, kept: true as const }))
      marked = { revision: known.revision, index: { ...known.index, letters } }
    }
    return marked
  } catch (error) {
    if (String(error) !== toldOf) console.error('HRC Letters:', error)
    toldOf = String(error)
    return null
  }
}

/** The package's index with the kept letters in it, also in the place of those of the same id. */
export function withKept(index: SearchIndex, kept: KeptIndex | null): SearchIndex {
  if (!kept) return index
  const leftOut = new Set(kept.index.letters.map(({ id }) => id))
  return joinIndexes([
    { index, leftOut },
    { index: kept.index, leftOut: new Set() },
  ])
}

/** The package's headers with those of the kept letters, likewise. */
export function headersWithKept(headers: LetterHeader[], kept: KeptIndex | null): LetterHeader[] {
  if (!kept) return headers
  const own = new Set(kept.index.letters.map(({ id }) => id))
  return [...headers.filter(({ id }) => !own.has(id)), ...kept.index.letters]
}

/**
 * A kept letter, marked as such, or null. Throws when its record is damaged; a store that cannot be
 * opened at all has none.
 */
export async function findKept(id: string): Promise<Letter | null> {
  try {
    const found = await keptStore.letter(id)
    return found && { ...found.letter, kept: true }
  } catch (error) {
    if (troubleOf(error).kind === 'damaged') throw error
    console.error('HRC Letters:', error)
    return null
  }
}
