import 'fake-indexeddb/auto'
import { compileSegmentIndex } from '../../lib/kept/index-segment.ts'
import { KeptStore } from '../../lib/kept/kept-store.ts'
import { newImport, runImport } from '../../lib/kept/run-import.ts'
import { createSearch } from '../../lib/search/create-search.ts'
import { generateLetters } from '../generate-letters.ts'
import { loadCollection } from '../load-collection.ts'

const SEED = 20260601
const NONE = { letter: async () => null, idAt: async () => null }
const LETTERS = 10_000
const MOST_MS = 10_000
/** One more letter beside ten thousand kept ones, and the index read anew. */
const MOST_ONE_MORE_MS = 1000

/**
 * The lines of `npm run bench` about kept letters: an import of ten thousand, and one letter more.
 * The store is one in memory; the time of a real one is printed by the end-to-end test.
 */
export async function benchKept(): Promise<{ lines: string[]; failed: boolean }> {
  const { letters: from, organizations } = loadCollection()
  const letters = generateLetters({ count: LETTERS + 1, seed: SEED, from })
  const last = letters.pop()
  if (!last) throw new Error('kept bench: no letters were made')
  const content = letters.map((letter) => JSON.stringify(letter)).join('\n')
  const store = new KeptStore({
    name: 'bench',
    compile: async (some) => compileSegmentIndex(some, organizations),
  })
  const file = new Blob([content])
  const record = await store.imports.begin(newImport('bench', 'letters.jsonl'), file)
  const [importing, ended] = await timed(() =>
    runImport({ store, record, content, publicLetters: NONE }),
  )
  const kept = {
    id: last.id,
    letter: last,
    kept: record.begun,
    from: 'page' as const,
    source: null,
    revision: 0,
    draft: '',
  }
  const [adding, size] = await timed(async () => {
    await store.keep([kept])
    return createSearch((await store.index()).index).size
  })
  const isWhole = ended.taken === LETTERS && size === LETTERS + 1
  await store.close()
  return {
    lines: [
      `kept: import of 10,000 letters ${importing} ms (at most ${MOST_MS})`,
      `kept: one letter more, searchable ${adding} ms (at most ${MOST_ONE_MORE_MS})`,
    ],
    failed: !isWhole || importing > MOST_MS || adding > MOST_ONE_MORE_MS,
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[ms: number, result: T]> {
  const began = performance.now()
  const result = await work()
  return [Math.round(performance.now() - began), result]
}
