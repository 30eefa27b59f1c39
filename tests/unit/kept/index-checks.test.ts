import { openDB } from 'idb'
import { expect, test, vi } from 'vitest'
import { isSearchIndex } from '../../../lib/kept/check-search-index.ts'
import { KeptStore } from '../../../lib/kept/kept-store.ts'
import type { SearchIndex } from '../../../lib/search/compile-index.ts'
import { letter } from '../search/collection.ts'
import { compile, found, keptOf, newName, openStore } from './store.ts'

const LETTERS = [
  letter('one', { title: 'Eritrea', date: '2024-01-02', asks: ['Renew it'], countries: ['ERI'] }),
  letter('two', { title: 'Eritrea again', date: '2023-01-02' }),
]
const whole = await compile(LETTERS)

async function withSegments(
  name: string,
  change: (segments: unknown[]) => readonly unknown[],
): Promise<void> {
  const database = await openDB(name)
  const [keys, segments] = [
    await database.getAllKeys('segments'),
    await database.getAll('segments'),
  ]
  await database.clear('segments')
  for (const [at, segment] of change(segments).entries()) {
    await database.put('segments', segment, keys[at])
  }
  database.close()
}

test('an index as it is made can be searched', () => {
  expect(isSearchIndex(whole)).toBe(true)
  expect(isSearchIndex(structuredClone(whole))).toBe(true)
})

const numbers = (values: readonly number[]) => Uint32Array.from(values)
const last = whole.terms.length
const two = whole.starts.findIndex((start, t) => (whole.starts[t + 1] ?? 0) - start === 2)

const DAMAGES: [string, Partial<Record<keyof SearchIndex, unknown>>][] = [
  ['names=5', { names: 5 }],
  ['a name of one part', { names: [['lang']] }],
  ['a name of three parts', { names: [['a', 'b', 'c']] }],
  ['a name of numbers', { names: [[1, 2]] }],
  ['letters[0]=null', { letters: [null, whole.letters[1]] }],
  ['letters no list', { letters: {} }],
  [
    'a letter without asks',
    { letters: [{ ...whole.letters[0], asks: undefined }, whole.letters[1]] },
  ],
  [
    'a letter with a number for a title',
    { letters: [{ ...whole.letters[0], title: 3 }, whole.letters[1]] },
  ],
  [
    'a letter with a count below 0',
    { letters: [{ ...whole.letters[0], listed_organizations: -1 }, whole.letters[1]] },
  ],
  [
    'a person without a name',
    { letters: [{ ...whole.letters[0], individuals: [{}] }, whole.letters[1]] },
  ],
  ['letters out of order', { letters: whole.letters.toReversed() }],
  ['one letter twice', { letters: [whole.letters[0], whole.letters[0]] }],
  [
    'one id with two dates',
    { letters: [whole.letters[0], { ...whole.letters[1], id: whole.letters[0]?.id }] },
  ],
  ['one letter too few', { letters: [whole.letters[0]] }],
  ['terms no list', { terms: 'abc' }],
  ['a term that is a number', { terms: [1, ...whole.terms.slice(1)] }],
  ['terms out of order', { terms: [whole.terms[1], whole.terms[0], ...whole.terms.slice(2)] }],
  ['a term too many', { terms: [...whole.terms, 'zz:zz'] }],
  ['words beyond the terms', { words: last + 1 }],
  ['words no number', { words: Number.NaN }],
  ['words that end too early', { words: whole.words - 1 }],
  ['starts as a list', { starts: [...whole.starts] }],
  ['starts that begin late', { starts: numbers([1, ...whole.starts.slice(1)]) }],
  ['starts too short', { starts: whole.starts.slice(0, -1) }],
  [
    'starts that do not ascend',
    { starts: whole.starts.map((start, t) => (t === 1 ? 1e6 : start)) },
  ],
  [
    'starts that end elsewhere',
    { starts: whole.starts.map((start, t) => (t === last ? start - 1 : start)) },
  ],
  ['starts with one behind the last', { starts: numbers([...whole.starts, whole.docs.length]) }],
  ['strong too short', { strong: whole.strong.slice(0, -1) }],
  ['strong too long', { strong: numbers([...whole.strong, 0]) }],
  ['strong beyond the postings', { strong: whole.strong.map(() => 1e6) }],
  ['docs of another kind', { docs: new Float64Array(whole.docs) }],
  ['docs beyond the letters', { docs: whole.docs.map((doc, at) => (at === 0 ? 2 : doc)) }],
  [
    'docs twice in a term',
    {
      docs: whole.docs.map((doc, at) =>
        at === (whole.starts[two] ?? 0) + 1 ? (whole.docs[at - 1] ?? 0) : doc,
      ),
    },
  ],
  ['docs that descend', { docs: whole.docs.toReversed(), masks: whole.masks }],
  ['masks too few', { masks: whole.masks.slice(1) }],
  ['masks of another kind', { masks: new Uint32Array(whole.masks) }],
  ['synonyms no list', { synonyms: null }],
  ['a synonym that is a number', { synonyms: [[1]] }],
  ['spellings no list', { spellings: 'x' }],
  ['texts a number', { texts: 0 }],
]

test.each(DAMAGES)('%s: is no index, and is made anew from the letters', async (_, damage) => {
  expect(isSearchIndex({ ...whole, ...damage })).toBe(false)
  const name = newName()
  await openStore(name).keep(LETTERS.map((one) => keptOf(one)))
  await withSegments(name, (segments) =>
    segments.map((segment) => ({ ...(segment as object), index: { ...whole, ...damage } })),
  )
  expect(await found(openStore(name), 'eritrea')).toEqual(['one', 'two'])
})

test.each([
  ['another version', { version: 1 }],
  ['removed=5', { removed: 5 }],
  ['removed of numbers', { removed: [5] }],
  ['no damaged', { damaged: undefined }],
])('a segment with %s is made anew', async (_, damage) => {
  const name = newName()
  await openStore(name).keep(LETTERS.map((one) => keptOf(one)))
  await withSegments(name, (segments) =>
    segments.map((segment) => ({ ...(segment as object), ...damage })),
  )
  expect(await found(openStore(name), 'eritrea')).toEqual(['one', 'two'])
})

test.each<[string, (segments: unknown[]) => readonly unknown[]]>([
  ['lacks a letter', ([first]) => [first]],
  ['lacks the last changes', ([, second]) => [second]],
  ['is gone', () => []],
])('an index that %s is made anew', async (_, change) => {
  const name = newName()
  const store = openStore(name)
  await store.keep([keptOf(letter('one', { title: 'Eritrea' }))])
  await store.keep([keptOf(letter('two', { title: 'Eritrea two' }))])
  await withSegments(name, change)
  expect(await found(openStore(name), 'eritrea')).toEqual(['one', 'two'])
})

test('an index with a letter that is not kept any more is made anew', async () => {
  const name = newName()
  await openStore(name).keep(LETTERS.map((one) => keptOf(one)))
  const database = await openDB(name)
  await database.delete('letters', 'two')
  database.close()
  expect(await found(openStore(name), 'eritrea')).toEqual(['one'])
})

test('an index that is older than a letter is made anew', async () => {
  const name = newName()
  const store = openStore(name)
  const revision = await store.keep([keptOf(letter('one', { title: 'Eritrea' }))])
  await store.keep([keptOf(letter('one', { title: 'Myanmar' }), revision)])
  await withSegments(name, ([first]) => [first])
  expect(await found(openStore(name), 'eritrea')).toEqual([])
  expect(await found(openStore(name), 'myanmar')).toEqual(['one'])
})

test('beside a damaged letter the index is made anew once, not at every opening', async () => {
  const name = newName()
  await openStore(name).keep(LETTERS.map((one) => keptOf(one)))
  const database = await openDB(name)
  await database.put('letters', { id: 'two', letter: 5, revision: 1 })
  await database.clear('segments')
  database.close()
  const counted = vi.fn(compile)
  const open = () => new KeptStore({ name, compile: counted })
  expect(await found(open(), 'eritrea')).toEqual(['one'])
  expect(counted).toHaveBeenCalledTimes(1)
  expect(await found(open(), 'eritrea')).toEqual(['one'])
  expect(counted).toHaveBeenCalledTimes(1)
})

test('making the index anew keeps the revision that the letters have', async () => {
  const name = newName()
  const revision = await openStore(name).keep(LETTERS.map((one) => keptOf(one)))
  await withSegments(name, () => [null])
  const store = openStore(name)
  expect((await store.index()).revision).toBe(revision)
  expect(await store.revision()).toBe(revision)
})

test('reading where nothing was kept writes nothing', async () => {
  const name = newName()
  const store = openStore(name)
  expect(await store.index()).toMatchObject({ revision: 0, index: { letters: [] } })
  const database = await openDB(name)
  expect(await database.count('segments')).toBe(0)
  database.close()
})

test('an index of many letters is made anew in pieces that are joined', async () => {
  const name = newName()
  const many = Array.from({ length: 501 }, (_, n) =>
    letter(`letter-${n}`, { title: `Eritrea ${n}` }),
  )
  await openStore(name).keep(many.map((one) => keptOf(one)))
  await withSegments(name, () => [null])
  const sizes: number[] = []
  const store = new KeptStore({
    name,
    compile(letters) {
      sizes.push(letters.length)
      return compile(letters)
    },
  })
  expect((await store.index()).index.letters).toHaveLength(501)
  expect(sizes).toEqual([500, 1])
})

test('a letter kept while the index is made anew is in it', async () => {
  const name = newName()
  await openStore(name).keep(LETTERS.map((one) => keptOf(one)))
  await withSegments(name, () => [null])
  let isKept = false
  const store = new KeptStore({
    name,
    async compile(letters) {
      if (!isKept) {
        isKept = true
        await openStore(name).keep([keptOf(letter('three', { title: 'Eritrea three' }))])
      }
      return compile(letters)
    },
  })
  await store.index()
  const counted = vi.fn(compile)
  const after = new KeptStore({ name, compile: counted })
  expect(await found(after, 'eritrea')).toEqual(['one', 'three', 'two'])
  expect(counted).not.toHaveBeenCalled()
})

test('an index that another page makes anew at the same time is not made twice', async () => {
  const name = newName()
  await openStore(name).keep(LETTERS.map((one) => keptOf(one)))
  await withSegments(name, () => [null])
  const stores = [openStore(name), openStore(name)]
  const read = await Promise.all(stores.map((store) => found(store, 'eritrea')))
  expect(read).toEqual([
    ['one', 'two'],
    ['one', 'two'],
  ])
  const database = await openDB(name)
  expect(await database.count('segments')).toBe(1)
  database.close()
})

test('an index of many parts is joined into one that no later opening makes anew', async () => {
  const name = newName()
  await openStore(name).keep(LETTERS.map((one) => keptOf(one)))
  const database = await openDB(name)
  await database.put('letters', { id: 'two', letter: 5, revision: 1 })
  await database.clear('segments')
  const counted = vi.fn(compile)
  const open = () => new KeptStore({ name, compile: counted })
  await open().index()
  expect(counted).toHaveBeenCalledTimes(1)
  for (let n = 0; n < 13; n += 1) {
    await openStore(name).keep([keptOf(letter(`letter-${n}`, { title: `Eritrea ${n}` }))])
  }
  expect(await database.count('segments')).toBe(14)
  expect(await found(open(), 'eritrea')).toHaveLength(14)
  expect(await database.count('segments')).toBe(1)
  expect(await found(open(), 'eritrea')).toHaveLength(14)
  expect(await database.count('segments')).toBe(1)
  expect(counted).toHaveBeenCalledTimes(1)
  database.close()
})

test('twelve parts of an index stay as they are', async () => {
  const name = newName()
  for (let n = 0; n < 12; n += 1) {
    await openStore(name).keep([keptOf(letter(`letter-${n}`, { title: `Eritrea ${n}` }))])
  }
  expect(await found(openStore(name), 'eritrea')).toHaveLength(12)
  const database = await openDB(name)
  expect(await database.count('segments')).toBe(12)
  database.close()
})

test('where another page writes without end, making the index anew is given up', async () => {
  const name = newName()
  await openStore(name).keep(LETTERS.map((one) => keptOf(one)))
  await withSegments(name, () => [null])
  let attempts = 0
  const store = new KeptStore({
    name,
    async compile(letters) {
      attempts += 1
      const database = await openDB(name)
      await database.clear('segments')
      await database.put('segments', null, 1 - attempts / 100)
      database.close()
      return compile(letters)
    },
  })
  await expect(store.index()).rejects.toMatchObject({
    kind: 'other',
    cause: 'the index of kept letters is written by another page',
  })
  expect(attempts).toBe(20)
})
