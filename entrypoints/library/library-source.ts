import { type LibrarySource, loadLibrary } from '../../components/library/loaded-library.ts'
import { allLetters, feeds } from '../../extension/collections.ts'
import { heldPage } from '../../extension/given-page.ts'
import type { InterfaceLanguage } from '../../extension/interface-languages.ts'
import type { Managed } from '../../extension/managed-settings.ts'
import { readPackageFile } from '../../extension/read-package-file.ts'
import { openSearch } from '../../extension/search-letters.ts'
import { decodeCatalogue } from '../../lib/council/catalogue.ts'
import { decodeManifest } from '../../lib/letters/manifest.ts'
import { decodeToldAsks, type ToldAsks, toldAsksFile } from '../../lib/letters/told-asks.ts'
import { followingSource } from './following-source.ts'
import { createKeepSource } from './kept-source.ts'

/**
 * The letters held, their asks in the language of the interface too. What only some views need is
 * loaded when it is first asked for.
 */
export function createSource(managed: Managed, language: InterfaceLanguage): LibrarySource {
  return {
    async open() {
      const [search, catalogue, organizations, told] = await Promise.all([
        openSearch(),
        readPackageFile('/data/catalogue.json').then(decodeCatalogue),
        feeds.register(),
        toldIn(language),
      ])
      return loadLibrary({ search, catalogue, organizations, told })
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

/** None when the file is damaged: asks are then told in English. */
async function toldIn(language: InterfaceLanguage): Promise<ToldAsks> {
  if (language === 'en') return new Map()
  try {
    return decodeToldAsks(await readPackageFile(`/data/${toldAsksFile(language)}`))
  } catch (error) {
    console.error('HRC Letters:', error)
    return new Map()
  }
}
