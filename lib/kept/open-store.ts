import { decodeOrganizations } from '../letters/collection-files.ts'
import type { ReadFile } from '../package-files.ts'
import { compileSegmentIndex } from './index-segment.ts'
import { KeptStore } from './kept-store.ts'

/** The letters the user keeps, indexed with the package's register of organisations. */
export function openKeptStore(readFile: ReadFile): KeptStore {
  return new KeptStore({
    async compile(letters) {
      if (letters.length === 0) return compileSegmentIndex([], [])
      const organizations = decodeOrganizations(await readFile('/data/organizations.json'))
      return compileSegmentIndex(letters, organizations)
    },
  })
}
