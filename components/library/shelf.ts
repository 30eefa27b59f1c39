import type { Collection } from '../../lib/collection/collection.ts'
import type { Catalogue, CatalogueText } from '../../lib/council/catalogue.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Organization } from '../../lib/letters/organization.ts'
import type { Match } from '../../lib/matching/match.ts'
import type { Search, SearchedLetter } from '../../lib/search/answer.ts'
import type { KeepSource } from '../keep/keep-source.ts'
import { indexSignatories, type SignatoryIndex } from './signatories.ts'

/** All that the library shows from, in memory. */
export interface Shelf {
  search: Search
  /** Newest first. */
  letters: SearchedLetter[]
  catalogue: Catalogue
  signatories: SignatoryIndex
  /** First day of a session, where known. */
  startOf(session: string): string | null
}

/** A text of the Council beside which a letter is shown. */
export interface TextBeside extends Pick<Match, 'tier' | 'reasons'> {
  text: CatalogueText
}

/** Where the library gets its letters from; everything of it may fail, and be asked again. */
export interface LibrarySource {
  open(): Promise<Shelf>
  /** A letter whole, or null when there is none of that id. */
  letter: Collection['letter']
  /** Letters whole, in the order of their ids; unknown ones are left out. */
  letters(ids: readonly string[]): Promise<Letter[]>
  /** The closest first, the newest first among equals. */
  textsBeside(id: string): Promise<TextBeside[]>
  /** What keeping letters needs. */
  keep: KeepSource
}

interface ShelfInput {
  search: Search
  catalogue: Catalogue
  organizations: readonly Organization[]
}

export function createShelf({ search, catalogue, organizations }: ShelfInput): Shelf {
  const { results } = search.search('', {
    everything: true,
    withoutHits: true,
    limit: search.size,
  })
  const letters = results.flatMap(({ id }) => search.letter(id) ?? [])
  const starts = new Map(catalogue.sessions.map(({ number, start }) => [number, start]))
  return {
    search,
    letters,
    catalogue,
    signatories: indexSignatories(letters, organizations),
    startOf: (session) => starts.get(session) ?? null,
  }
}
