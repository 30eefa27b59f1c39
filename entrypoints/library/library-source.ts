import { type LibrarySource, loadLibrary } from '../../components/library/loaded-library.ts'
import { allLetters, feeds } from '../../extension/collections.ts'
import { heldPage } from '../../extension/given-page.ts'
import type { Managed } from '../../extension/managed-settings.ts'
import { readPackageFile } from '../../extension/read-package-file.ts'
import { openSearch } from '../../extension/search-letters.ts'
import { decodeCatalogue } from '../../lib/council/catalogue.ts'
import { decodeManifest } from '../../lib/letters/manifest.ts'
import { followingSource } from './following-source.ts'
import { createKeepSource } from './kept-source.ts'

/** The letters held. What only some views need is loaded when it is first asked for. */
export function createSource(managed: Managed): LibrarySource {
  return {
    async open() {
      const [search, catalogue, organizations] = await Promise.all([
        openSearch(),
        readPackageFile('/data/catalogue.json').then(decodeCatalogue),
        feeds.register(),
      ])
      return loadLibrary({ search, catalogue, organizations })
    },
    keep: createKeepSource(managed),
    following: followingSource,
    letter: allLetters.letter,
    async letters(ids) {
      const held = await Promise.all(ids.map(allLetters.letter))
      return held.flatMap((one) => one?.letter ?? [])
    },
    data: async () => decodeManifest(await readPackageFile('/data/manifest.json')),
    async matches() {
      const { matchWholeCatalogue } = await import('./match-catalogue.ts')
      return matchWholeCatalogue()
    },
    givenPage: heldPage,
    async lettersOn(text) {
      const { matchText } = await import('./match-catalogue.ts')
      return matchText(text)
    },
  }
}
