import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { letter } from '../search/collection.ts'
import { draftOf, found, keptOf, newName, openStore } from './store.ts'

const KEPT = '2025-06-07T08:09:10.000Z'
const ONE = letter('one', { title: 'Eritrea', url: 'https://www.one.example/a/?utm_source=x&id=5' })
const SOURCE = { address: null, title: 'T', site: null, lang: null, published: null, blocks: [] }

/** A store as version 1 of the database held it: without revisions, and keys of addresses of then. */
async function versionOne(name: string): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(opened) {
      const letters = opened.createObjectStore('letters', { keyPath: 'id' })
      letters.createIndex('address', 'addresses', { multiEntry: true })
      opened.createObjectStore('segments', { autoIncrement: true })
      opened.createObjectStore('drafts', { keyPath: 'id' })
      opened.createObjectStore('imports', { keyPath: 'id' })
      opened.createObjectStore('files')
    },
  })
  const kept = { id: 'one', letter: ONE, kept: KEPT, from: 'page', source: SOURCE }
  await database.put('letters', { ...kept, addresses: ['one.example/a&id=5'] })
  await database.put('letters', { id: 'torn', letter: { id: 'torn' }, addresses: [] })
  for (const _ of ['first', 'second', 'third']) await database.add('segments', { version: 1 })
  const draft = {
    changed: KEPT,
    from: 'page',
    source: SOURCE,
    file: null,
    checked: ['date'],
    part: 0,
  }
  await database.put('drafts', { ...draft, id: 'new', task: 'new', of: null, record: ONE })
  await database.put('drafts', { ...draft, id: 'edit', task: 'edit', of: 'one', record: ONE })
  const counts = { total: 5, done: 2, taken: 1, skipped: [{ place: 1, id: 'x', why: 'is kept' }] }
  const record = {
    file: 'f.jsonl',
    begun: KEPT,
    state: 'running',
    why: null,
    broken: [],
    ...counts,
  }
  await database.put('imports', { ...record, id: 'i' })
  await database.put('files', new Blob(['{}']), 'i')
  database.close()
}

test('all of a store of version 1 is there in version 2', async () => {
  const name = newName()
  await versionOne(name)
  const store = openStore(name)
  expect(await store.letters()).toEqual([
    { id: 'one', letter: ONE, kept: KEPT, from: 'page', source: SOURCE, revision: 3, draft: '' },
  ])
  expect(await store.drafts.all()).toEqual([
    expect.objectContaining({ id: 'edit', of: 'one', record: ONE, revision: 1, base: 3 }),
    expect.objectContaining({ id: 'new', of: null, checked: ['date'], revision: 1, base: 0 }),
  ])
  expect(await store.imports.find('i')).toMatchObject({
    file: 'f.jsonl',
    total: 5,
    done: 2,
    taken: 1,
    differing: 0,
    drafts: 0,
    revision: 1,
    skipped: [],
    unlisted: { skipped: 1, broken: 0 },
  })
  expect(await (await store.imports.file('i'))?.text()).toBe('{}')
  expect(await store.ids()).toEqual(['one', 'torn'])
})

test('a store of version 1 is found in, at addresses in every spelling, and can be changed', async () => {
  const name = newName()
  await versionOne(name)
  const store = openStore(name)
  expect(await found(store, 'eritrea')).toEqual(['one'])
  expect(await store.idAt('http://one.example/a?id=5')).toBe('one')
  const revision = await store.keep([keptOf(letter('one', { title: 'Myanmar' }), 3)])
  expect(revision).toBe(4)
  expect(await found(store, 'eritrea')).toEqual([])
  const edit = draftOf('edit', ONE, { task: 'edit', of: 'one', base: 3, revision: 1 })
  await store.drafts.save(edit)
  expect(await store.drafts.find('edit')).toMatchObject({ revision: 2, checked: [] })
})

test('a store of version 1 without an index is found in', async () => {
  const name = newName()
  await versionOne(name)
  const old = await openDB(name, 1)
  await old.clear('segments')
  old.close()
  const store = openStore(name)
  expect(await found(store, 'eritrea')).toEqual(['one'])
  await store.keep([keptOf(letter('two', { title: 'Eritrea two' }))])
  expect(await found(store, 'eritrea')).toEqual(['one', 'two'])
})
