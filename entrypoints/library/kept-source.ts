import browser from 'webextension-polyfill'
import type { KeepKnowledge, KeepSource } from '../../components/keep/keep-source.ts'
import { keptStore } from '../background/kept.ts'
import { onKeptChange, tellKeptChange } from '../background/kept-channel.ts'
import { readPackageFile } from '../background/package-files.ts'
import { holdDraft } from './draft-lock.ts'
import { isImporting, runImport } from './kept-importing.ts'
import { readFile, readLetters } from './kept-reading.ts'

/** What keeping letters needs, in a page of the extension. What reads letters is loaded for it. */
export function createKeepSource(): KeepSource {
  let knowledge: Promise<KeepKnowledge> | null = null
  return {
    store: keptStore,
    async packaged(id) {
      const letters = await import('../background/letters.ts')
      return letters.findPackaged(id)
    },
    isPrivate: browser.extension.inIncognitoContext === true,
    holdDraft,
    readFile,
    readLetters,
    tellChange: tellKeptChange,
    watch: onKeptChange,
    runImport,
    isImporting,
    knowledge() {
      knowledge ??= import('./kept-knowledge.ts').then(({ loadKnowledge }) =>
        loadKnowledge(readPackageFile),
      )
      knowledge.catch(() => {
        knowledge = null
      })
      return knowledge
    },
  }
}
