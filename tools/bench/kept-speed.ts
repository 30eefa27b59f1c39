import 'fake-indexeddb/auto'
import { compileSegmentIndex } from '../../lib/kept/index-segment.ts'
import { KeptStore } from '../../lib/kept/kept-store.ts'
import { newImport, runImport } from '../../lib/kept/run-import.ts'
import { createSearch } from '../../lib/search/create-search.ts'
import { BENCH_SEED, generateLetters } from '../generate-letters.ts'
import { loadCollection } from '../load-collection.ts'
import { createReport, type Report } from '../report.ts'
import { createYardstick, told } from './yardstick.ts'

const NO_PUBLIC_LETTERS = { letter: async () => null, idAt: async () => null }
const LETTERS = 10_000
/** As multiples of the yardstick; adding: one more letter than ten thousand, and the index read anew. */
const MAX = { importing: 2000, adding: 200 }

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
  const yardstick = createYardstick()
  await yardstick.sample()
  const [importing, ended] = await yardstick.beside(() =>
    runImport({ store, record, content, publicLetters: NO_PUBLIC_LETTERS }),
  )
  const more = { id: last.id, letter: last, kept: record.begun, source: null, draft: '' }
  const [adding, size] = await yardstick.beside(async () => {
    await store.keep([{ ...more, from: 'page', revision: 0 }])
    return createSearch((await store.index()).index).size
  })
  await yardstick.sample()
  await store.close()
  const report = createReport('kept: ')
  const isWhole = ended.taken === LETTERS && size === LETTERS + 1
  for (const [name, taken, most] of [
    ['import of 10,000 letters', importing, MAX.importing],
    ['one letter more, searchable', adding, MAX.adding],
  ] as const) {
    const times = yardstick.times(taken, 'median')
    report.check(`${name} ${told(taken, times, most)}`, isWhole && times <= most)
  }
  report.check(yardstick.line(), true)
  return report
}
