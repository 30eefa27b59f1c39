import fc from 'fast-check'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { findDamaged, rawJson, rawRecords } from '../../../lib/kept/damaged-records.ts'
import { KeptStore } from '../../../lib/kept/kept-store.ts'
import { readImport } from '../../../lib/kept/read-records.ts'
import { newImport, runImport } from '../../../lib/kept/run-import.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { letter } from '../search/collection.ts'
import {
  compile,
  found,
  keptOf,
  NO_LETTERS,
  newName,
  openStore,
  publicOf,
  removeNow,
} from './store.ts'

const lines = (records: readonly unknown[]) => records.map((one) => JSON.stringify(one)).join('\n')
const ACCOUNT = { ...newImport('i', 'f.jsonl'), total: 5, done: 3, taken: 1, differing: 1 }

async function run(
  store: KeptStore,
  records: readonly unknown[],
  packaged: readonly Letter[] = [],
) {
  const content = lines(records)
  const record = await store.imports.begin(newImport('i', 'f.jsonl'), new Blob([content]))
  return runImport({
    store,
    record,
    content,
    publicLetters: publicOf(packaged),
  })
}

const DAMAGES: [string, object][] = [
  ['done:-1000', { done: -1000 }],
  ['done:NaN', { done: Number.NaN }],
  ['done:Infinity', { done: Number.POSITIVE_INFINITY }],
  ['done:2.5', { done: 2.5 }],
  ['done as text', { done: '3' }],
  ['done beyond total', { done: 6 }],
  ['done without a total', { total: null }],
  ['total:-1', { total: -1, done: 0 }],
  ['total:NaN', { total: Number.NaN, done: 0 }],
  ['taken:NaN', { taken: Number.NaN }],
  ['taken:-1', { taken: -1 }],
  ['taken beyond done', { taken: 3 }],
  ['differing:-1', { differing: -1 }],
  ['no id', { id: 5 }],
  ['skipped no list', { skipped: {} }],
  ['a note that is null', { broken: [null] }],
  ['a note without a reason', { skipped: [{ place: 1, id: 'x' }] }],
  ['a note at no place', { skipped: [{ place: Number.NaN, id: 'x', fault: { code: 'known' } }] }],
  ['a note on an object', { skipped: [{ place: 1, id: {}, fault: { code: 'known' } }] }],
]

test('an account as it is written is read as it is', () => {
  expect(readImport(ACCOUNT)).toEqual({ ...ACCOUNT, revision: 1 })
  expect(readImport({ ...ACCOUNT, revision: 7, why: 'full' })).toMatchObject({
    revision: 7,
    why: 'full',
  })
})

test.each(DAMAGES)(
  'an account with %s is set aside, and can be saved and deleted',
  async (_, damage) => {
    const name = newName()
    const store = openStore(name)
    await store.imports.begin(newImport('whole', 'f'), new Blob(['x']))
    const database = await openDB(name)
    const damaged = { ...ACCOUNT, ...damage, id: 'i' }
    await database.put('imports', 'id' in damage ? { ...damaged, skipped: 5 } : damaged)
    database.close()
    await expect(store.imports.find('i')).rejects.toMatchObject({ kind: 'damaged' })
    expect((await store.imports.all()).map(({ id }) => id)).toEqual(['whole'])
    const all = await findDamaged(store.connection)
    expect(all).toMatchObject([{ store: 'imports', id: 'i' }])
    expect(JSON.parse(await rawRecords(store.connection, all))).toMatchObject([
      { store: 'imports', value: { id: 'i', file: 'f.jsonl' } },
    ])
    await store.removeDamaged(all)
    expect(await findDamaged(store.connection)).toEqual([])
    expect(await store.imports.find('whole')).not.toBeNull()
  },
)

test.each(DAMAGES.slice(0, 8))(
  'an import with %s ends at once with what is wrong',
  async (_, damage) => {
    const store = openStore()
    const record = { ...ACCOUNT, ...damage }
    const running = runImport({
      store,
      record,
      content: lines([letter('a')]),
      publicLetters: NO_LETTERS,
    })
    await expect(running).rejects.toMatchObject({ kind: 'damaged' })
    expect(await store.ids()).toEqual([])
  },
)

test('an account of a file that is read otherwise now begins from the start', async () => {
  const store = openStore()
  const content = lines([letter('a'), letter('b'), letter('c')])
  const begun = await store.imports.begin(newImport('i', 'f'), new Blob([content]))
  const record = await store.imports.save({ ...begun, total: 5, done: 2, taken: 2 })
  const ended = await runImport({ store, record, content, publicLetters: NO_LETTERS })
  expect(ended).toMatchObject({ state: 'done', total: 3, done: 3, taken: 3 })
  expect(await store.ids()).toEqual(['a', 'b', 'c'])
})

test('an import put away elsewhere while it runs stops, and does not come back', async () => {
  const store = openStore()
  const content = lines([letter('a')])
  const record = await store.imports.begin(newImport('i', 'f'), new Blob([content]))
  const letterNow = async () => {
    await store.imports.remove('i')
    return null
  }
  const publicLetters = { ...NO_LETTERS, letter: letterNow }
  await expect(runImport({ store, record, content, publicLetters })).rejects.toMatchObject({
    clash: { of: 'import' },
  })
  expect(await store.imports.find('i')).toBeNull()
  expect(await store.ids()).toEqual([])
})

test('one import run in two pages: one of them goes on, and each letter is kept once', async () => {
  const [name, content] = [newName(), lines([letter('a'), letter('b')])]
  const [one, other] = [openStore(name), openStore(name)]
  const record = await one.imports.begin(newImport('i', 'f'), new Blob([content]))
  const ended = await Promise.allSettled(
    [one, other].map((store) => runImport({ store, record, content, publicLetters: NO_LETTERS })),
  )
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await one.imports.find('i')).toMatchObject({ state: 'done', taken: 2 })
})

test('a letter kept while the import runs is not overwritten', async () => {
  const store = openStore()
  let isKept = false
  const content = lines([letter('a', { title: 'Of the file' }), letter('b')])
  const record = await store.imports.begin(newImport('i', 'f'), new Blob([content]))
  const ended = await runImport({
    store,
    record,
    content,
    publicLetters: {
      ...NO_LETTERS,
      async letter() {
        if (!isKept) await store.keep([keptOf(letter('a', { title: 'Mine' }))])
        isKept = true
        return null
      },
    },
  })
  expect((await store.letter('a'))?.letter.title).toBe('Mine')
  expect(ended).toMatchObject({ taken: 1, differing: 1 })
  expect(await store.imports.differing('i')).toMatchObject([{ letter: { title: 'Of the file' } }])
})

test('one address in several spellings is one letter', async () => {
  const store = openStore()
  const at = (id: string, url: string) => letter(id, { title: 'One', url })
  const ended = await run(store, [
    at('a', 'https://www.one.example/letter/'),
    at('b', 'http://one.example/letter?utm_source=mail'),
    letter('c', {
      title: 'One',
      url: 'https://copy.example/c',
      also_at: ['https://one.example/letter#x'],
    }),
    letter('d', { url: 'https://one.example/other' }),
    letter('e', { url: '' }),
    letter('f', { url: '' }),
  ])
  expect(await store.ids()).toEqual(['a', 'd', 'e', 'f'])
  expect(ended.skipped).toEqual([
    { place: 2, id: 'b', fault: { code: 'same-address', id: 'a' } },
    { place: 3, id: 'c', fault: { code: 'same-address', id: 'a' } },
  ])
})

test('a letter that is kept under another id at its address is the same, or shown beside it', async () => {
  const store = openStore()
  const mine = letter('mine', { title: 'One', url: 'https://one.example/a' })
  await store.keep([keptOf(mine)])
  const same = { ...mine, id: 'same', url: 'http://www.one.example/a/' }
  const ended = await run(store, [same, { ...same, id: 'other', title: 'Other words' }])
  expect(ended.skipped).toEqual([{ place: 1, id: 'same', fault: { code: 'kept-same' } }])
  expect(await store.imports.differing('i')).toMatchObject([
    { id: 'mine', letter: { id: 'mine', title: 'Other words' } },
  ])
  expect(await store.ids()).toEqual(['mine'])
})

test('a letter at the address of one of the package is that one', async () => {
  const store = openStore()
  const packaged = letter('packaged', { title: 'One', url: 'https://one.example/a' })
  const same = { ...packaged, id: 'same', url: 'http://www.one.example/a' }
  const other = { ...same, id: 'other', title: 'Other words' }
  const ended = await run(store, [same, other], [packaged])
  expect(ended.skipped).toEqual([{ place: 1, id: 'same', fault: { code: 'public-same' } }])
  expect(ended).toMatchObject({ taken: 0, differing: 1 })
  expect(await store.imports.differing('i')).toMatchObject([
    { id: 'packaged', letter: { id: 'packaged', title: 'Other words' } },
  ])
})

test.each([
  ['kept', true],
  ['of the package', false],
])(
  'of several that differ from one letter %s, the first is shown and the others told',
  async (_, isKept) => {
    const store = openStore()
    const known = letter('known', { title: 'One', url: 'https://one.example/a' })
    if (isKept) await store.keep([keptOf(known)])
    const differing = ['First', 'Second', 'Third'].map((title, place) => ({
      ...known,
      id: `v${place}`,
      title,
      url: [
        'http://one.example/a/',
        'https://www.one.example/a#x',
        'https://ONE.example/a?utm_id=1',
      ][place],
    }))
    // More than are kept in one step stand between the second and the third.
    const others = Array.from({ length: 600 }, (_, place) => letter(`other-${place}`, { url: '' }))
    const [first, second, third] = differing
    const ended = await run(store, [first, second, ...others, third], isKept ? [] : [known])
    expect(await store.imports.differing('i')).toMatchObject([
      { id: 'known', letter: { title: 'First' } },
    ])
    expect(ended.differing).toBe(1)
    expect(ended.skipped).toEqual([
      { place: 2, id: 'v1', fault: { code: 'differs', id: 'known' } },
      { place: 603, id: 'v2', fault: { code: 'differs', id: 'known' } },
    ])
  },
)

test('a damaged letter is not overwritten by one of its id', async () => {
  const name = newName()
  const store = openStore(name)
  await store.keep([keptOf(letter('a'))])
  const database = await openDB(name)
  await database.put('letters', { id: 'a', note: 'only here' })
  database.close()
  const ended = await run(store, [letter('a'), letter('b')])
  expect(ended.skipped).toMatchObject([{ id: 'a', fault: { code: 'kept-damaged' } }])
  expect(ended.taken).toBe(1)
})

test('a letter that no index can be made of is told, and the others are kept', async () => {
  const store = new KeptStore({
    name: newName(),
    async compile(letters) {
      if (letters.some(({ id }) => id === 'unfit')) throw new RangeError('no')
      return compile(letters)
    },
  })
  const ended = await run(store, [letter('a'), letter('unfit'), letter('b')])
  expect(ended).toMatchObject({ state: 'done', taken: 2, total: 3, done: 3 })
  expect(ended.broken).toEqual([{ place: 2, id: 'unfit', fault: { code: 'not-indexed' } }])
  expect(await store.ids()).toEqual(['a', 'b'])
})

test('where no letter can be indexed the import fails, and blames no letter', async () => {
  const store = new KeptStore({
    name: newName(),
    compile: () => Promise.reject(new Error('the package is damaged')),
  })
  await expect(run(store, [letter('a'), letter('b')])).rejects.toThrow('the package is damaged')
  expect(await store.imports.find('i')).toMatchObject({ state: 'running', done: 0, broken: [] })
})

test('any letters that can be read are kept, and found', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constant('\uD800'))
  const record = fc.record({
    title: text.map((some) => `Eritrea ${some}`),
    summary: text,
    publisher: text,
    asks: fc.array(text, { maxLength: 3 }),
    url: fc.constantFrom(
      '',
      'https://one.example/\uDFFF',
      'http://x.example:99999/',
      'https://[::1]/',
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 5 }), async (records) => {
      const store = openStore()
      const letters = records.map((one, n) => letter(`letter-${n}`, one))
      const ended = await run(store, letters)
      const { taken, skipped, broken } = ended
      expect(taken + skipped.length + broken.length).toBe(letters.length)
      expect(await store.ids()).toHaveLength(taken)
      expect(await found(store, 'eritrea')).toHaveLength(taken)
      await removeNow(store, await store.ids())
      await store.close()
    }),
    { numRuns: 40 },
  )
})

test('any value can be saved as it is', () => {
  const loop: Record<string, unknown> = { name: 'loop' }
  loop.itself = loop
  const shared = { x: 1 }
  const value = {
    number: Number.NaN,
    big: 5n,
    nothing: undefined,
    bytes: Uint8Array.from([1, 2]),
    buffer: Uint8Array.from([3]).buffer,
    map: new Map([['a', 1]]),
    set: new Set(['b']),
    twice: [shared, shared],
    loop,
  }
  expect(JSON.parse(rawJson(value))).toEqual({
    number: 'number: NaN',
    big: 'bigint: 5',
    nothing: 'undefined: undefined',
    bytes: { Uint8Array: [1, 2] },
    buffer: { ArrayBuffer: [3] },
    map: { Map: [['a', 1]] },
    set: { Set: ['b'] },
    twice: [{ x: 1 }, { x: 1 }],
    loop: { name: 'loop', itself: 'in itself' },
  })
})
