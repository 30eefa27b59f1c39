import { expect, test } from 'vitest'
import { backupParts, readBackup } from '../../../lib/kept/backup.ts'
import type { KeptStore } from '../../../lib/kept/kept-store.ts'
import { newImport, runImport } from '../../../lib/kept/run-import.ts'
import { importLetters } from '../../../lib/letters/import.ts'
import { letter } from '../search/collection.ts'
import { draftOf, keptOf, NO_LETTERS, openStore } from './store.ts'

const SAVED = '2026-02-03T04:05:06.000Z'
const SOURCE = {
  address: 'https://one.example/a',
  title: 'Two letters',
  site: null,
  lang: 'en',
  published: null,
  blocks: [],
}
/** Two letters of one page, as the package has neither. */
const ONE = letter('one', { title: 'One', url: SOURCE.address })
const TWO = letter('two', { title: 'Two', url: SOURCE.address })

async function filled(): Promise<KeptStore> {
  const store = openStore()
  const kept = {
    ...keptOf(ONE),
    from: 'file' as const,
    source: SOURCE,
    kept: '2025-01-01T00:00:00Z',
  }
  const revision = await store.keep([kept, keptOf(TWO)])
  await store.drafts.save(
    draftOf('new', letter('draft', { title: 'Draft' }), { checked: ['date'] }),
  )
  const edit = { task: 'edit' as const, of: 'one', base: revision, source: SOURCE }
  await store.drafts.save(draftOf('edit', letter('one', { title: 'Better' }), edit))
  return store
}

async function backUp(store: KeptStore): Promise<string> {
  const kept = [
    await store.letters(),
    await store.drafts.all(),
    await store.judgements.all(),
  ] as const
  return new Blob(backupParts(...kept, SAVED)).text()
}

async function bringBack(store: KeptStore, content: string, id = 'i') {
  const record = await store.imports.begin(newImport(id, 'backup.json'), new Blob([content]))
  return runImport({ store, record, content, publicLetters: NO_LETTERS })
}

const matter = ({ revision: _, ...rest }: { revision: number }) => rest

test('a backup is read back whole: letters with their texts, and drafts', async () => {
  const [from, to] = [await filled(), openStore()]
  const ended = await bringBack(to, await backUp(from))
  expect(ended).toMatchObject({ state: 'done', taken: 2, drafts: 2, skipped: [], broken: [] })
  expect((await to.letters()).map(matter)).toEqual((await from.letters()).map(matter))
  const [there, here] = [await from.drafts.all(), await to.drafts.all()]
  expect(here.map(({ base: _, ...one }) => one)).toEqual(there.map(({ base: _, ...one }) => one))
  // The draft goes on from the letter as it was brought back: keeping it is no conflict.
  const base = here.find(({ id }) => id === 'edit')?.base
  expect(base).toBe((await to.letter('one'))?.revision)
})

test('brought back where all is there already, it changes nothing', async () => {
  const store = await filled()
  const before = [await store.letters(), await store.drafts.all()]
  const ended = await bringBack(store, await backUp(store))
  expect(ended).toMatchObject({ taken: 0, differing: 0, drafts: 0 })
  expect(ended.skipped.map(({ fault }) => fault)).toEqual(Array(2).fill({ code: 'kept-same' }))
  expect([await store.letters(), await store.drafts.all()]).toEqual(before)
})

test('what was changed since the backup stays, beside what the backup has', async () => {
  const store = await filled()
  const content = await backUp(store)
  const one = await store.letter('one')
  await store.keep([keptOf(letter('one', { title: 'Since' }), one?.revision)])
  const draft = (await store.drafts.find('edit')) ?? draftOf('edit', ONE)
  await store.drafts.save({ ...draft, record: letter('one', { title: 'Draft since' }) })
  const ended = await bringBack(store, content)
  expect(ended).toMatchObject({ taken: 0, differing: 1, drafts: 1 })
  expect((await store.letter('one'))?.letter.title).toBe('Since')
  expect(await store.imports.differing('i')).toEqual([
    { import: 'i', id: 'one', letter: ONE, from: 'file', source: SOURCE },
  ])
  const titles = (await store.drafts.all()).map(({ record }) => record?.title)
  expect(titles.sort()).toEqual(['Better', 'Draft', 'Draft since'])
  // The letter is another one now: keeping the old draft must show both.
  const back = (await store.drafts.all()).find(({ record }) => record?.title === 'Better')
  expect(back?.base).toBe(0)
})

test('an importer that knows no backups takes the letters of one', async () => {
  const { taken } = await importLetters(await backUp(await filled()))
  expect(taken).toEqual([ONE, TWO])
})

test('an empty backup is one', async () => {
  const content = await new Blob(backupParts([], [], [], SAVED)).text()
  expect(JSON.parse(content)).toEqual({
    format: 'hrc-letters-backup',
    version: 1,
    saved: SAVED,
    letters: [],
    kept: [],
    drafts: [],
    judgements: [],
  })
  expect(readBackup(content)).toEqual({ kept: new Map(), drafts: [], judgements: [], broken: [] })
})

test.each([
  '',
  '{',
  '[]',
  '{"letters":[]}',
  '{"format":"hrc-letters-backup"}',
  '"hrc-letters-backup"',
  '{"format":"hrc-letters-backup","letters":5}',
])('%j is no backup', (content) => {
  expect(readBackup(content)).toBeNull()
})

test('what is damaged in a backup is told, and fails nothing else', async () => {
  const whole = JSON.parse(await backUp(await filled()))
  whole.drafts[0] = { id: 5 }
  whole.kept[0] = null
  whole.letters.push({ id: 'broken' })
  const store = openStore()
  const ended = await bringBack(store, JSON.stringify(whole))
  expect(ended).toMatchObject({ state: 'done', taken: 2, drafts: 1 })
  expect(ended.broken).toEqual([
    { place: 3, id: 'broken', fault: expect.objectContaining({ code: 'missing' }) },
    { place: 1, id: null, fault: { code: 'damaged-draft' } },
  ])
  // Of the first letter only its record was readable.
  expect(await store.letter('one')).toMatchObject({ letter: ONE, from: 'import', source: null })
})
