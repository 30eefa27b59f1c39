import type { Collection } from '../collection/collection.ts'
import { compileSegmentIndex } from '../kept/index-segment.ts'
import { decodeOrganizations } from '../letters/collection-files.ts'
import type { Letter } from '../letters/letter.ts'
import type { Organization } from '../letters/organization.ts'
import type { ReadFile } from '../package-files.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import { downloadedLetters } from './downloaded-letters.ts'
import { FeedStore } from './feed-store.ts'

/** The feeds on this device, and what is needed to read them. */
export interface Feeds {
  store: FeedStore
  /** The letters of all that are switched on. */
  letters: Collection
  /** Makes an index of letters with the package's register and further organisations. */
  compile(letters: readonly Letter[], more?: readonly Organization[]): Promise<SearchIndex>
}

/** Opens the feeds beside the package; nothing is read before it is asked for. */
export function openFeeds(readFile: ReadFile, packaged: Collection): Feeds {
  const store = new FeedStore()
  const compile: Feeds['compile'] = async (letters, more = []) => {
    const register = decodeOrganizations(await readFile('/data/organizations.json'))
    const known = new Set(register.map(({ id }) => id))
    return compileSegmentIndex(letters, [...register, ...more.filter(({ id }) => !known.has(id))])
  }
  return { store, compile, letters: downloadedLetters({ store, packaged, compile }) }
}
