import { expect, test, vi } from 'vitest'
import type { ImportRecord } from '../../../lib/kept/kept-letter.ts'
import type { KeptStore } from '../../../lib/kept/kept-store.ts'
import { checkImportSize, newImport, runImport } from '../../../lib/kept/run-import.ts'
import { letter } from '../search/collection.ts'
import { found, keptOf, NO_LETTERS, openStore, publicOf } from './store.ts'

const LETTERS = Array.from({ length: 1200 }, (_, n) =>
  letter(`letter-${n}`, { title: `Eritrea number${n}` }),
)
const lines = (records: readonly unknown[]) => records.map((one) => JSON.stringify(one)).join('\n')

const begun = newImport('i', 'letters.jsonl')

async function begin(store: KeptStore, content: string): Promise<ImportRecord> {
  return store.imports.begin(begun, new Blob([content]))
}

test('takes letters, skips those that are there, and tells what is broken, each with its place', async () => {
  const store = openStore()
  await store.keep([keptOf(letter('letter-1', { title: 'mine' }))])
  const [first] = LETTERS
  const publicLetters = publicOf(LETTERS.slice(2, 3))
  const content = lines([{ id: 'x' }, ...LETTERS.slice(0, 4), first])
  const ended = await runImport({
    store,
    record: await begin(store, content),
    content,
    publicLetters,
  })
  expect(ended).toMatchObject({ state: 'done', total: 4, taken: 2, done: 4, differing: 1 })
  expect(ended.broken).toMatchObject([{ place: 1, id: 'x' }])
  expect(ended.skipped).toMatchObject([
    { place: 6, id: 'letter-0' },
    { place: 4, id: 'letter-2' },
  ])
  expect(await store.imports.differing('i')).toMatchObject([
    { id: 'letter-1', letter: { title: 'Eritrea number1' } },
  ])
  expect((await store.letter('letter-1'))?.letter.title).toBe('mine')
  expect(await found(store, 'eritrea')).toEqual(['letter-0', 'letter-3'])
  expect(await store.imports.file('i')).toBeNull()
})

test('a changed letter of the package is taken as the version of the user', async () => {
  const store = openStore()
  const content = lines([{ ...LETTERS[0], title: 'Other' }])
  const publicLetters = publicOf(LETTERS.slice(0, 1))
  const ended = await runImport({
    store,
    record: await begin(store, content),
    content,
    publicLetters,
  })
  expect(ended.taken).toBe(1)
})

test('cut off in the middle, what was told is kept, and it goes on from there', async () => {
  const store = openStore()
  const content = lines(LETTERS)
  const record = await begin(store, content)
  const keep = store.keep.bind(store)
  let steps = 0
  vi.spyOn(store, 'keep').mockImplementation(async (...step) => {
    steps += 1
    if (steps === 2) throw new Error('the tab was closed')
    return keep(...step)
  })
  await expect(runImport({ store, record, content, publicLetters: NO_LETTERS })).rejects.toThrow(
    'closed',
  )
  const halfway = await store.imports.find('i')
  expect(halfway).toMatchObject({ state: 'running', done: 500, taken: 500, total: 1200 })
  expect(await store.ids()).toHaveLength(500)
  expect(await found(store, 'number499')).toEqual(['letter-499'])

  vi.restoreAllMocks()
  const rest = await (await store.imports.file('i'))?.text()
  const ended = await runImport({
    store,
    record: halfway ?? record,
    content: rest ?? '',
    publicLetters: NO_LETTERS,
  })
  expect(ended).toMatchObject({ state: 'done', done: 1200, taken: 1200, skipped: [], broken: [] })
  expect(await store.ids()).toHaveLength(1200)
})

test('tells how far it is', async () => {
  const store = openStore()
  const told: number[] = []
  const shares: number[] = []
  const content = lines(LETTERS)
  await runImport({
    store,
    record: await begin(store, content),
    content,
    publicLetters: NO_LETTERS,
    onProgress: ({ step, done, share, total }) => {
      if (step === 'keeping') told.push(done)
      else shares.push(share)
      if (total !== null) expect(share).toBe(done / total)
    },
  })
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(told).toEqual([500, 1000, 1200])
})

test('the account of an import lists a thousand of what was skipped and counts the rest, also when it goes on', async () => {
  const store = openStore()
  await store.keep(LETTERS.map((one) => keptOf(one)))
  const content = lines([...LETTERS, ...Array(1500).fill({})])
  const ended = await runImport({
    store,
    record: await begin(store, content),
    content,
    publicLetters: NO_LETTERS,
  })
  expect(ended).toMatchObject({ state: 'done', taken: 0, unlisted: { skipped: 200, broken: 500 } })
  expect([ended.skipped.length, ended.broken.length]).toEqual([1000, 1000])
  expect(await store.imports.all()).toEqual([ended])
})

test('a file that is empty, or larger than a browser reads in one piece, is not imported', () => {
  expect(() => checkImportSize(0)).toThrow('empty-file')
  expect(() => checkImportSize(200_000_001)).toThrow('import-too-large')
  expect(() => checkImportSize(200_000_000)).not.toThrow()
})
