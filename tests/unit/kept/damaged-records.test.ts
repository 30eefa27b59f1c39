import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { findDamaged, rawJson, rawRecords } from '../../../lib/kept/damaged-records.ts'
import { newImport } from '../../../lib/kept/run-import.ts'
import { letter } from '../search/collection.ts'
import { draftOf, found, keptOf, newName, openStore } from './store.ts'

const read = (value: unknown): unknown => JSON.parse(rawJson(value))

test.each([
  ['a text', 'x', 'x'],
  ['null', null, null],
  ['a number', 1.5, 1.5],
  ['no number', [Number.NaN, Number.POSITIVE_INFINITY], ['number: NaN', 'number: Infinity']],
  ['nothing', { a: undefined }, { a: 'undefined: undefined' }],
  ['a large number', { a: 5n }, { a: 'bigint: 5' }],
  ['a map', new Map([['a', 1]]), { Map: [['a', 1]] }],
  ['a set', new Set([1, 2]), { Set: [1, 2] }],
  ['bytes', new Uint8Array([1, 2]).buffer, { ArrayBuffer: [1, 2] }],
  ['a part of bytes', new Uint8Array([1, 2, 3]).subarray(1), { Uint8Array: [2, 3] }],
  ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
])('%s of a damaged record is written for a person', (_, value, written) => {
  expect(read(value)).toEqual(written)
})

test('what contains itself is not followed, and what stands twice is written twice', () => {
  const twice = { a: 1 }
  expect(read({ one: twice, other: [twice] })).toEqual({ one: { a: 1 }, other: [{ a: 1 }] })
  const round: Record<string, unknown> = { name: 'round' }
  round.inner = { round }
  expect(read(round)).toEqual({ name: 'round', inner: { round: 'in itself' } })
  const map = new Map<string, unknown>()
  map.set('itself', map)
  expect(read({ map, after: 1 })).toEqual({ map: { Map: [['itself', 'in itself']] }, after: 1 })
  const set = new Set<unknown>([round])
  round.set = set
  expect(read({ set, other: set })).toMatchObject({
    set: { Set: [{ name: 'round', set: 'in itself' }] },
    other: { Set: [{ name: 'round' }] },
  })
})

/** A store with a letter, a draft and an import, and one damaged record beside each. */
async function withDamaged() {
  const name = newName()
  const store = openStore(name)
  await store.keep([keptOf(letter('one', { title: 'Eritrea' }))])
  await store.drafts.save(draftOf('draft', letter('one')))
  await store.imports.begin(newImport('import', 'a.jsonl'), new Blob(['x']))
  await store.imports.begin(newImport('torn', 'b.jsonl'), new Blob(['y']))
  const database = await openDB(name)
  await database.put('letters', { id: 'torn', letter: null })
  await database.put('drafts', { id: 'torn', source: null })
  const torn: unknown = await database.get('imports', 'torn')
  await database.put('imports', { ...Object(torn), done: -5 })
  const mend = async () => {
    const again = await openDB(name)
    await again.put('drafts', draftOf('torn', letter('two')))
    again.close()
  }
  database.close()
  return { store, mend }
}

test('damaged records of each kind are found, each with its reason', async () => {
  const { store } = await withDamaged()
  const damaged = await findDamaged(store.connection)
  expect(damaged.map(({ store: kind, id, key }) => [kind, id, key])).toEqual([
    ['letters', 'torn', 'torn'],
    ['drafts', 'torn', 'torn'],
    ['imports', 'torn', 'torn'],
  ])
  expect(damaged[1]?.why).toBe('`source` must be a text that was read')
  expect(damaged[2]?.why).toBe('`done` must be a whole number from 0 to `total`')
})

test('each is found once, however many there are', async () => {
  const name = newName()
  const { connection } = openStore(name)
  await connection.read((database) => database.count('drafts'))
  const database = await openDB(name)
  const ids = Array.from({ length: 1001 }, (_, index) => `torn-${1000 + index}`)
  const { store: drafts, done } = database.transaction('drafts', 'readwrite')
  await Promise.all([...ids.map((id) => drafts.put({ id, source: null })), done])
  database.close()
  expect((await findDamaged(connection)).map(({ id }) => id)).toEqual(ids)
})

test('they can be saved raw, and hold what the store has', async () => {
  const { store } = await withDamaged()
  const damaged = await findDamaged(store.connection)
  const text = await rawRecords(store.connection, damaged)
  expect(text.endsWith(']\n')).toBe(true)
  expect(JSON.parse(text)).toMatchObject([
    { store: 'letters', why: expect.any(String), value: { id: 'torn', letter: null } },
    { store: 'drafts', value: { id: 'torn', source: null } },
    { store: 'imports', value: { id: 'torn', file: 'b.jsonl', done: -5 } },
  ])
})

test('only they are deleted, with the file of an import, and one mended meanwhile stays', async () => {
  const { store, mend } = await withDamaged()
  const damaged = await findDamaged(store.connection)
  const before = await store.revision()
  await mend()
  await store.removeDamaged(damaged)
  expect(await store.ids()).toEqual(['one'])
  expect((await store.drafts.all()).map(({ id }) => id).sort()).toEqual(['draft', 'torn'])
  expect((await store.imports.all()).map(({ id }) => id)).toEqual(['import'])
  expect(await store.imports.file('torn')).toBeNull()
  expect(await store.imports.file('import')).not.toBeNull()
  expect(await found(store, 'eritrea')).toEqual(['one'])
  expect(await store.revision()).toBeGreaterThan(before)
  // Nothing is left to be deleted.
  const after = await store.revision()
  await store.removeDamaged(damaged)
  expect(await store.revision()).toBe(after)
})
