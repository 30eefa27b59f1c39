import 'fake-indexeddb/auto'
import { compileSegmentIndex } from '../../lib/kept/index-segment.ts'
import { KeptStore } from '../../lib/kept/kept-store.ts'
import { newImport, runImport } from '../../lib/kept/run-import.ts'
import { createSearch } from '../../lib/search/create-search.ts'
import { BENCH_SEED, generateLetters } from '../generate-letters.ts'
import { loadCollection } from '../load-collection.ts'
import { createReport, type Report } from '../report.ts'
import { timed } from './keystrokes.ts'

const NO_PUBLIC_LETTERS = { letter: async () => null, idAt: async () => null }
const LETTERS = 10_000
const MAX_IMPORT_MS = 10_000
/** One more letter added to ten thousand kept ones, and the index read anew. */
const MAX_ADDING_MS = 1000

/**
 * The lines of `npm run bench` about kept letters: an import of ten thousand, and one letter more.
 * The store is one in memory; the end-to-end test prints the time of a real one.
 */
export async function benchKept(): Promise<Report> {
  const { letters: from, organizations } = loadCollection()
  const [last, ...letters] = generateLetters({ count: LETTERS + 1, seed: BENCH_SEED, from })
  if (!last) throw new Error('kept bench: no letters were made')
  const content = letters.map((letter) => JSON.stringify(letter)).join('\n')
  const store = new KeptStore({
    name: 'bench',
    compile: async (some) => compileSegmentIndex(some, organizations),
  })
  const file = new Blob([content])
  const record = await store.imports.begin(newImport('bench', 'letters.jsonl'), file)
  const [importing, ended] = await timed(() =>
    runImport({ store, record, content, publicLetters: NO_PUBLIC_LETTERS }),
  )
  const more = { id: last.id, letter: last, kept: record.begun, source: null, draft: '' }
  const [adding, size] = await timed(async () => {
    await store.keep([{ ...more, from: 'page', revision: 0 }])
    return createSearch((await store.index()).index).size
  })
  await store.close()
  const report = createReport('kept: ')
  const isWhole = ended.taken === LETTERS && size === LETTERS + 1
  report.check(
    `import of 10,000 letters ${importing.toFixed(0)} ms (at most ${MAX_IMPORT_MS})`,
    isWhole && importing <= MAX_IMPORT_MS,
  )
  report.check(
    `one letter more, searchable ${adding.toFixed(0)} ms (at most ${MAX_ADDING_MS})`,
    adding <= MAX_ADDING_MS,
  )
  return report
}
