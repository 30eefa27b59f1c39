import { headedBy } from '../letters/generic-title.ts'
import type { Letter, LetterHeader, Provenance } from '../letters/letter.ts'
import { memoizeLatest } from '../remember.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import type { Collection } from './collection.ts'

/**
 * What is particular to one source of letters; `createSource` makes a collection of it. Headers and
 * index must be the same objects as long as no letter changes. All sources are asked together:
 * one that others can do without gives nothing, instead of failing, when it cannot be read.
 */
interface LettersReader {
  provenance: Provenance
  /** When a download was last found to be the newest; an ISO moment. */
  checked?: string
  /** Left out where the index is at hand anyway: its letters have all that a header has. */
  headers?(): Promise<readonly LetterHeader[]>
  /** The source's part of the search index. */
  index(): Promise<SearchIndex>
  /** A whole letter, or null. Throws when it is damaged, so that no other is shown instead. */
  letter(id: string): Promise<Letter | null>
  /** See `HeldLetter`. */
  verbatim?(id: string): Promise<readonly string[]>
  /** The id of its letter at an address, or null. */
  idAt(address: string): Promise<string | null>
}

/** The letters of one source, each with its provenance. */
export function createSource({ provenance, checked, ...reader }: LettersReader): Collection {
  const withProvenance = <T extends LetterHeader>(letter: T): T => ({ ...letter, provenance })
  const headersOf = memoizeLatest((headers: readonly LetterHeader[]) => headers.map(withProvenance))
  const indexOf = memoizeLatest((index: SearchIndex): SearchIndex => {
    return { ...index, letters: index.letters.map(withProvenance) }
  })
  const index = async () => indexOf(await reader.index())
  return {
    headers: async () =>
      reader.headers ? headersOf(await reader.headers()) : (await index()).letters,
    index,
    async letter(id) {
      const letter = await reader.letter(id)
      if (!letter) return null
      const held = {
        letter,
        provenance,
        headed_by: headedBy(letter),
        ...(checked !== undefined && { checked }),
      }
      return reader.verbatim ? { ...held, verbatim: await reader.verbatim(id) } : held
    },
    idAt: reader.idAt,
  }
}
