import type { CatalogueMatches, MatchedLetter } from '../../lib/analysis/matched-texts.ts'
import { indexSignatories, type SignatoryIndex } from '../../lib/analysis/signatory-profiles.ts'
import type { Collection } from '../../lib/collection/collection.ts'
import type { Catalogue } from '../../lib/council/catalogue.ts'
import type { PageText } from '../../lib/kept/page-text.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Manifest } from '../../lib/letters/manifest.ts'
import type { Organization } from '../../lib/letters/organization.ts'
import type { ToldAsks } from '../../lib/letters/told-asks.ts'
import type { CouncilText } from '../../lib/pages/page.ts'
import type { Search, SearchedLetter } from '../../lib/search/search-answer.ts'
import type { FollowingSource } from '../following/following-source.ts'
import type { KeepSource } from '../keep/keep-source.ts'

/** All that the library shows from, in memory. */
export interface LoadedLibrary {
  search: Search
  /** Newest first. */
  letters: SearchedLetter[]
  catalogue: Catalogue
  signatories: SignatoryIndex
  /** Asks of letters in the language of the interface. */
  told: ToldAsks
  /** First day of a session, where known. */
  startOf(session: string): string | null
}

/** Where the library gets its letters from; everything of it may fail, and be asked again. */
export interface LibrarySource {
  open(): Promise<LoadedLibrary>
  /** A letter whole, or null when there is none of that id. */
  letter: Collection['letter']
  /** Letters whole, in the order of their ids; unknown ones are left out. */
  letters(ids: readonly string[]): Promise<Letter[]>
  /** Which letters and which adopted texts are shown beside each other. */
  matches(): Promise<CatalogueMatches>
  /** The letters for a text that the catalogue may not have, in the order that a user sees. */
  lettersOn(text: CouncilText): Promise<MatchedLetter[]>
  /** What was read of a page that the user gave to be compared; null when it is not held any more. */
  givenPage(id: string): Promise<PageText | null>
  /** Of the package: its version, and the day of its newest letter. */
  data(): Promise<Pick<Manifest, 'version' | 'date'>>
  /** What the user follows. */
  following: FollowingSource
  /** What keeping letters needs. */
  keep: KeepSource
}

interface LibraryParts {
  search: Search
  catalogue: Catalogue
  organizations: readonly Organization[]
  /** None where the interface is in English. */
  told?: ToldAsks
}

export function loadLibrary({
  search,
  catalogue,
  organizations,
  told = new Map(),
}: LibraryParts): LoadedLibrary {
  const { results } = search.search('', {
    exhaustive: true,
    omitHits: true,
    limit: search.size,
  })
  const letters = results.flatMap(({ id }) => search.letter(id) ?? [])
  const starts = new Map(catalogue.sessions.map(({ number, start }) => [number, start]))
  return {
    search,
    letters,
    catalogue,
    signatories: indexSignatories(letters, organizations),
    told,
    startOf: (session) => starts.get(session) ?? null,
  }
}
