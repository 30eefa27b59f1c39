import type { KeepSource } from '../../../components/keep/keep-source.ts'
import { compileSegmentIndex } from '../../../lib/kept/index-segment.ts'
import { KeptStore } from '../../../lib/kept/kept-store.ts'

/** What a page needs to keep letters, of which a test uses nothing. */
export function noKeeping(): KeepSource {
  const unused = () => Promise.reject(new Error('A test keeps letters that was not to.'))
  return {
    store: new KeptStore({ compile: async (letters) => compileSegmentIndex(letters, []) }),
    knowledge: unused,
    letter: unused,
    readFile: unused,
    readLetters: unused,
    readText: unused,
    isPrivate: false,
    keepsLetters: true,
    holdDraft: async () => () => {},
    announceChange: () => {},
    watch: () => () => {},
    runImport: () => ({ ended: unused(), stop: () => {} }),
    isImporting: unused,
  }
}
