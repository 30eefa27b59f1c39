import type { KeepSource } from '../../components/keep/keep-source.ts'
import browser from '../../extension/browser.ts'
import { allLetters, keptStore } from '../../extension/collections.ts'
import { announceKeptChange, onKeptChange } from '../../extension/kept-changes.ts'
import type { Managed } from '../../extension/managed-settings.ts'
import { readPackageFile } from '../../extension/read-package-file.ts'
import { once } from '../../lib/remember.ts'
import { holdDraft } from './draft-lock.ts'
import { isImporting, runImport } from './kept-importing.ts'
import { readFile, readLetters, readText } from './kept-reading.ts'

/**
 * Makes what keeping letters needs, in a page of the extension. What reads letters is loaded for
 * it.
 */
export function createKeepSource({ keepLetters }: Pick<Managed, 'keepLetters'>): KeepSource {
  const isPrivate = browser.extension.inIncognitoContext === true
  return {
    store: keptStore,
    letter: allLetters.letter,
    isPrivate,
    keepsLetters: keepLetters && !isPrivate,
    holdDraft,
    readFile,
    readLetters,
    readText,
    announceChange: announceKeptChange,
    watch: onKeptChange,
    runImport,
    isImporting,
    knowledge: once(async () => {
      const { loadKnowledge } = await import('./kept-knowledge.ts')
      return loadKnowledge(readPackageFile)
    }),
  }
}
