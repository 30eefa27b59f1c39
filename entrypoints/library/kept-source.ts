import type { KeepKnowledge, KeepSource } from '../../components/keep/keep-source.ts'
import { keptStore } from '../background/kept.ts'
import { onKeptChange, tellKeptChange } from '../background/kept-channel.ts'
import { readPackageFile } from '../background/package-files.ts'
import { isImporting, runImport } from './kept-importing.ts'

/** What keeping letters needs, in a page of the extension. What reads letters is loaded for it. */
export function createKeepSource(): KeepSource {
  let knowledge: Promise<KeepKnowledge> | null = null
  return {
    store: keptStore,
    async packaged(id) {
      const letters = await import('../background/letters.ts')
      return letters.findPackaged(id)
    },
    readFile,
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

async function readFile(file: File) {
  const { LARGEST_FILE, sourceFromFile } = await import('../../lib/letters/parse/file.ts')
  // One byte more than is taken is enough to be told that it is too large.
  const bytes = new Uint8Array(await file.slice(0, LARGEST_FILE + 1).arrayBuffer())
  const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html')
  return sourceFromFile({ name: file.name, bytes }, parseHtml)
}
