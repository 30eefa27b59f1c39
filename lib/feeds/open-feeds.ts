import type { Collection } from '../collection/collection.ts'
import { compileSegmentIndex } from '../kept/index-segment.ts'
import { decodeOrganizations } from '../letters/collection-files.ts'
import { joinRegisters } from '../letters/join-registers.ts'
import type { Letter } from '../letters/letter.ts'
import type { Organization } from '../letters/organization.ts'
import type { ReadFile } from '../package-files.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import { downloadedLetters, lettersOfFeeds, shownFeeds, stateOf } from './downloaded-letters.ts'
import { organizationsOf } from './feed-register.ts'
import { FeedStore } from './feed-store.ts'

/** The feeds on this device, and what is needed to read them. */
export interface Feeds {
  store: FeedStore
  /** The letters of all that are switched on. */
  letters: Collection
  /** The same as of now, for who asks for thousands at once: the feeds are looked up once for all. */
  lettersNow(): Promise<Collection>
  /** The package's register and, after it, theirs; the same object as long as nothing changes. */
  register(): Promise<readonly Organization[]>
  /** Makes an index of letters with the package's register and further organizations. */
  compile(letters: readonly Letter[], more?: readonly Organization[]): Promise<SearchIndex>
}

/** Opens the feeds beside the package; nothing is read before it is asked for. */
export function openFeeds(readFile: ReadFile, packaged: Collection): Feeds {
  const store = new FeedStore()
  const packageRegister = async () =>
    decodeOrganizations(await readFile('/data/organizations.json'))
  const options = { store, packaged, compile }
  let known: { of: string; register: readonly Organization[] } | null = null
  return {
    store,
    compile,
    letters: downloadedLetters(options),
    lettersNow: async () => lettersOfFeeds(await shownFeeds(store), options),
    async register() {
      const shown = await shownFeeds(store)
      const of = stateOf(shown)
      if (known?.of !== of) {
        const theirs = await Promise.all(shown.map((feed) => organizationsOf(feed, store)))
        known = { of, register: joinRegisters(await packageRegister(), theirs.flat()) }
      }
      return known.register
    },
  }

  async function compile(letters: readonly Letter[], more: readonly Organization[] = []) {
    return compileSegmentIndex(letters, joinRegisters(await packageRegister(), more))
  }
}
