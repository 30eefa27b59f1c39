import { openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { findDamaged } from '../../../lib/kept/damaged-records.ts'
import { revisionOf } from '../../../lib/kept/write-conflict.ts'
import { letter } from '../search/collection.ts'
import { draftOf, found, keptOf, newName, openStore, removeNow } from './store.ts'

const ERITREA = letter('eritrea', { title: 'Eritrea', url: 'https://www.one.example/a/' })
const BELARUS = letter('belarus', { title: 'Belarus', url: '' })

afterEach(() => {
  vi.restoreAllMocks()
})

const draft = (id: string) => draftOf(id, ERITREA)

test('keeps letters that are found at once, also by another connection', async () => {
  const name = newName()
  const store = openStore(name)
  await store.keep([keptOf(ERITREA), keptOf(BELARUS)])
  expect(await found(store, 'eritrea')).toEqual(['eritrea'])
  expect(await found(openStore(name), 'belarus')).toEqual(['belarus'])
  expect(await store.letter('eritrea')).toEqual(keptOf(ERITREA, 1))
})

test('a letter kept again takes the place of what it was', async () => {
  const store = openStore()
  const revision = await store.keep([keptOf(letter('one', { title: 'Eritrea' }))])
  await store.keep([keptOf(letter('one', { title: 'Myanmar' }), revision)])
  expect(await found(store, 'eritrea')).toEqual([])
  expect(await found(store, 'myanmar')).toEqual(['one'])
  expect(await store.letters()).toHaveLength(1)
})

test('a deleted letter is found no more, and can be kept again', async () => {
  const store = openStore()
  await store.keep([keptOf(ERITREA)])
  await store.remove([
    { id: 'eritrea', revision: 1 },
    { id: 'unknown', revision: 5 },
  ])
  expect(await found(store, 'eritrea')).toEqual([])
  expect(await store.letter('eritrea')).toBeNull()
  await store.keep([keptOf(ERITREA)])
  expect(await found(store, 'eritrea')).toEqual(['eritrea'])
})

test('tells of every change by another revision, and of none by the same index', async () => {
  const store = openStore()
  expect(await store.revision()).toBe(0)
  await store.keep([keptOf(ERITREA)])
  const first = await store.index()
  expect(await store.index()).toBe(first)
  await removeNow(store, ['eritrea'])
  expect((await store.index()).revision).not.toBe(first.revision)
})

test('finds the letter that stands at an address, however it is written', async () => {
  const store = openStore()
  await store.keep([keptOf(ERITREA), keptOf(BELARUS)])
  expect(await store.idAt('http://one.example/a#top')).toBe('eritrea')
  expect(await store.idAt('https://two.example/')).toBeNull()
})

test('many small changes are joined into one segment, with nothing lost', async () => {
  const name = newName()
  const store = openStore(name)
  for (let n = 0; n < 30; n += 1) {
    await store.keep([keptOf(letter(`letter-${n}`, { title: `Eritrea ${n}` }))])
  }
  await removeNow(store, ['letter-7'])
  expect(await found(store, 'eritrea')).toHaveLength(29)
  const database = await openDB(name)
  expect(await database.count('segments')).toBe(1)
  database.close()
  expect(await found(openStore(name), 'eritrea')).toHaveLength(29)
})

test('a letter takes the place of its draft in one step: both or neither', async () => {
  const store = openStore()
  const seen = await store.drafts.save(draft('d'))
  const failing = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  await expect(store.keep([keptOf(ERITREA)], { draft: seen })).rejects.toMatchObject({
    kind: 'full',
  })
  expect(await store.letter('eritrea')).toBeNull()
  expect(await store.drafts.find('d')).toMatchObject({ id: 'd' })
  failing.mockRestore()
  await store.keep([keptOf(ERITREA)], { draft: seen })
  expect(await store.drafts.find('d')).toBeNull()
})

test('a damaged index is made anew from the letters', async () => {
  const name = newName()
  await openStore(name).keep([keptOf(ERITREA)])
  const database = await openDB(name)
  await database.put(
    'segments',
    { version: 2, index: { letters: 'x' }, removed: [], damaged: [] },
    1,
  )
  database.close()
  const store = openStore(name)
  expect(await found(store, 'eritrea')).toEqual(['eritrea'])
  expect(await found(openStore(name), 'eritrea')).toEqual(['eritrea'])
})

test('a damaged record is told apart, and harms no other', async () => {
  const name = newName()
  const store = openStore(name)
  await store.keep([keptOf(ERITREA), keptOf(BELARUS)])
  const database = await openDB(name)
  await database.put('letters', { id: 'eritrea', letter: { id: 'eritrea', title: 3 } })
  database.close()
  const damaged = await findDamaged(store.connection)
  expect(damaged).toMatchObject([
    { store: 'letters', id: 'eritrea', why: expect.stringContaining('title') },
  ])
  await expect(store.letter('eritrea')).rejects.toMatchObject({ kind: 'damaged' })
  expect((await store.letters()).map(({ id }) => id)).toEqual(['belarus'])
  await store.removeDamaged(damaged)
  expect(await findDamaged(store.connection)).toEqual([])
  expect(await store.ids()).toEqual(['belarus'])
})

test('counts all that is kept, what cannot be read too', async () => {
  const name = newName()
  const store = openStore(name)
  expect(await store.counts()).toEqual({ letters: 0, drafts: 0, imports: 0, judgements: 0 })
  await store.keep([keptOf(ERITREA), keptOf(BELARUS)])
  await store.drafts.save(draft('one'))
  const database = await openDB(name)
  await database.put('letters', { id: 'torn', letter: null })
  for (const id of ['a', 'b']) await database.put('imports', { id })
  database.close()
  expect(await store.counts()).toEqual({ letters: 3, drafts: 1, imports: 2, judgements: 0 })
})

test.each([
  ['nothing', undefined, 0],
  ['a damaged record', null, 1],
  ['a record without a revision', {}, 1],
  ['a revision that is no number', { revision: '7' }, 1],
  ['a revision of none', { revision: 0 }, 1],
  ['a record', { revision: 7 }, 7],
])('the revision of %s', (_, record, revision) => {
  expect(revisionOf(record)).toBe(revision)
})

test('a store of a newer version says so', async () => {
  const name = newName()
  ;(await openDB(name, 9)).close()
  await expect(openStore(name).ids()).rejects.toMatchObject({ kind: 'newer' })
})

test('drafts come the latest first; a damaged one is passed over', async () => {
  const name = newName()
  const store = openStore(name)
  await store.drafts.save({ ...draft('old'), changed: '2025-01-01T00:00:00.000Z' })
  await store.drafts.save(draft('new'))
  const database = await openDB(name)
  await database.put('drafts', { id: 'broken' })
  await database.put('drafts', { ...draft('torn'), record: { ...ERITREA, sessions: undefined } })
  database.close()
  expect((await store.drafts.all()).map(({ id }) => id)).toEqual(['new', 'old'])
})
