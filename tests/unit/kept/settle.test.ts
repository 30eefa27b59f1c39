import { expect, test } from 'vitest'
import { differencesOf } from '../../../components/keep/differences.ts'
import { settle } from '../../../components/keep/settle.ts'
import type { Draft } from '../../../lib/kept/kept-letter.ts'
import type { KeptStore } from '../../../lib/kept/kept-store.ts'
import { newImport } from '../../../lib/kept/run-import.ts'
import { type Clash, KeptConflict } from '../../../lib/kept/write-conflict.ts'
import { letter } from '../search/collection.ts'
import { noKeeping } from './keeping.ts'
import { draftOf, keptOf, openStore } from './store.ts'

const MINE = letter('one', { title: 'Mine' })

async function refusal(work: Promise<unknown>): Promise<Clash> {
  const error = await work.then(
    () => null,
    (failure: unknown) => failure,
  )
  if (error instanceof KeptConflict) return error.clash
  throw new Error('the write must have been refused')
}

function choose(store: KeptStore, clash: Clash, draft: Draft, side: 'mine' | 'theirs') {
  return settle({ keep: { ...noKeeping(), store }, clash, draft, record: MINE, side })
}

async function changedElsewhere() {
  const store = openStore()
  const draft = await store.drafts.save(draftOf('d', letter('one', { title: 'At first' })))
  const theirs = await store.drafts.save({ ...draft, record: letter('one', { title: 'Theirs' }) })
  const clash = await refusal(store.drafts.save({ ...draft, record: MINE }))
  return { store, draft, theirs, clash }
}

test('of a draft changed elsewhere, mine is saved over theirs only when it was chosen', async () => {
  const { store, draft, theirs, clash } = await changedElsewhere()
  expect(clash).toEqual({ of: 'draft', theirs, kept: null })
  expect(await store.drafts.find('d')).toEqual(theirs)
  const settled = await choose(store, clash, draft, 'mine')
  expect(settled).toEqual({ draft: { ...draft, record: MINE, revision: 3 } })
  expect(await store.drafts.find('d')).toMatchObject({ record: MINE, revision: 3 })
})

test('of a draft changed elsewhere, theirs is gone on with', async () => {
  const { store, draft, theirs, clash } = await changedElsewhere()
  expect(await choose(store, clash, draft, 'theirs')).toEqual({ draft: theirs })
  expect(await store.drafts.find('d')).toEqual(theirs)
})

test('changed once more before it was chosen, it is refused again', async () => {
  const { store, draft, theirs, clash } = await changedElsewhere()
  const latest = await store.drafts.save({ ...theirs, checked: ['date'] })
  expect(await refusal(choose(store, clash, draft, 'mine'))).toMatchObject({ theirs: latest })
  expect(await store.drafts.find('d')).toEqual(latest)
})

async function keptElsewhere() {
  const store = openStore()
  const draft = await store.drafts.save(draftOf('d', MINE, { checked: ['date'] }))
  const kept = { ...keptOf(letter('kept-id', { title: 'Theirs' })), draft: 'd' }
  await store.keep([kept], { draft })
  return { store, draft, clash: await refusal(store.drafts.save(draft)) }
}

test('a draft kept elsewhere is told with its letter; mine becomes an edit of that', async () => {
  const { store, draft, clash } = await keptElsewhere()
  expect(clash).toMatchObject({ of: 'draft', theirs: null, kept: { id: 'kept-id' } })
  const settled = await choose(store, clash, draft, 'mine')
  const [edit] = await store.drafts.all()
  expect(settled).toEqual({ go: { view: 'draft', id: edit?.id } })
  expect(edit).toMatchObject({ task: 'edit', of: 'kept-id', base: 1, checked: ['date'] })
  expect(edit?.record).toEqual({ ...MINE, id: 'kept-id' })
  expect((await store.letter('kept-id'))?.letter.title).toBe('Theirs')
})

test('a draft kept elsewhere can be left as it is kept', async () => {
  const { store, draft, clash } = await keptElsewhere()
  const settled = await choose(store, clash, draft, 'theirs')
  expect(settled).toEqual({ go: { view: 'letter', id: 'kept-id' } })
  expect(await store.drafts.all()).toEqual([])
})

async function discardedElsewhere() {
  const store = openStore()
  const draft = await store.drafts.save(draftOf('d', MINE))
  await store.drafts.remove(draft)
  return { store, draft, clash: await refusal(store.drafts.save(draft)) }
}

test('a draft discarded elsewhere does not come back by itself, but as a new one', async () => {
  const { store, draft, clash } = await discardedElsewhere()
  expect(clash).toEqual({ of: 'draft', theirs: null, kept: null })
  expect(await store.drafts.all()).toEqual([])
  await choose(store, clash, draft, 'mine')
  const [fresh] = await store.drafts.all()
  expect(fresh).toMatchObject({ task: 'new', of: null, record: MINE, revision: 1 })
  expect(fresh?.id).not.toBe('d')
})

test('a draft discarded elsewhere can be discarded here too', async () => {
  const { store, draft, clash } = await discardedElsewhere()
  const settled = await choose(store, clash, draft, 'theirs')
  expect(settled).toEqual({ go: { view: 'kept', why: '' } })
  expect(await store.drafts.all()).toEqual([])
})

async function letterChanged() {
  const store = openStore()
  const base = await store.keep([keptOf(letter('one', { title: 'At first' }))])
  const draft = await store.drafts.save(draftOf('d', MINE, { task: 'edit', of: 'one', base }))
  const now = await store.keep([keptOf(letter('one', { title: 'Theirs' }), base)])
  return { store, draft, now, clash: await refusal(store.keep([keptOf(MINE, base)])) }
}

test('of a letter changed since, mine may be kept on what was seen', async () => {
  const { store, draft, now, clash } = await letterChanged()
  expect(clash).toMatchObject({ of: 'letter', theirs: { revision: now } })
  const settled = await choose(store, clash, draft, 'mine')
  expect(settled).toMatchObject({ draft: { id: 'd', base: now, record: MINE } })
  expect((await store.letter('one'))?.letter.title).toBe('Theirs')
})

test('of a letter changed since, theirs stays and the draft goes', async () => {
  const { store, draft, clash } = await letterChanged()
  const settled = await choose(store, clash, draft, 'theirs')
  expect(settled).toEqual({ go: { view: 'letter', id: 'one' } })
  expect(await store.drafts.all()).toEqual([])
  expect((await store.letter('one'))?.letter.title).toBe('Theirs')
})

test.each([
  ['mine', { draft: { base: 0 } }],
  ['theirs', { go: { view: 'kept', why: '' } }],
] as const)('of a letter deleted since, %s is gone on with', async (side, expected) => {
  const { store, draft, now } = await letterChanged()
  await store.remove([{ id: 'one', revision: now }])
  const clash = await refusal(store.keep([keptOf(MINE, now)]))
  expect(clash).toEqual({ of: 'letter', theirs: null })
  expect(await choose(store, clash, draft, side)).toMatchObject(expected)
})

test('a letter changed since it was seen is not deleted', async () => {
  const { store, now } = await letterChanged()
  const clash = await refusal(store.remove([{ id: 'one', revision: now - 1 }]))
  expect(clash).toMatchObject({ of: 'letter', theirs: { letter: { title: 'Theirs' } } })
  expect(await store.ids()).toEqual(['one'])
})

test('a draft changed since it was seen is not discarded, nor replaced', async () => {
  const { store, draft, theirs } = await changedElsewhere()
  expect(await refusal(store.drafts.remove(draft))).toMatchObject({ theirs })
  expect(await refusal(store.drafts.replace(draft, draftOf('e', MINE)))).toMatchObject({ theirs })
  expect(await store.drafts.all()).toEqual([theirs])
})

test('a draft takes the place of another in one step', async () => {
  const { store, theirs } = await changedElsewhere()
  const by = await store.drafts.replace(theirs, draftOf('e', MINE))
  expect(await store.drafts.all()).toEqual([by])
})

test('a letter is edited in one draft, whoever begins', async () => {
  const store = openStore()
  const begun = (id: string) => draftOf(id, MINE, { task: 'edit', of: 'one' })
  const ids = await Promise.all([begun('d'), begun('e')].map((one) => store.drafts.beginEdit(one)))
  expect(ids).toEqual(['d', 'd'])
  const other = draftOf('f', MINE, { task: 'complete', of: 'two' })
  expect(await store.drafts.beginEdit(other)).toBe('f')
})

test('everything is deleted, unless more was kept than was seen', async () => {
  const { store } = await letterChanged()
  await store.imports.begin(newImport('i', 'f'), new Blob(['x']))
  expect(await refusal(store.erase({ letters: 0, drafts: 1, judgements: 0 }))).toEqual({
    of: 'letters',
  })
  expect(await refusal(store.erase({ letters: 1, drafts: 0, judgements: 0 }))).toEqual({
    of: 'letters',
  })
  const before = await store.revision()
  await store.erase({ letters: 1, drafts: 1, judgements: 0 })
  const left = [await store.ids(), await store.drafts.all(), await store.imports.all()]
  expect(left).toEqual([[], [], []])
  expect(await store.imports.file('i')).toBeNull()
  expect(await store.revision()).toBeGreaterThan(before)
  expect((await store.index()).index.letters).toEqual([])
})

test('only the fields that differ are shown, and of lists only what one side has', () => {
  const signatories = { ...MINE.signatories, organizations: ['A', 'B'], stated_organizations: 2 }
  const theirs = {
    ...MINE,
    title: 'Theirs',
    date: null,
    also_at: ['https://x.example/'],
    signatories: {
      ...signatories,
      organizations: ['B', 'C'],
      individuals: [
        { name: 'P', role: 'Chair' },
        { name: 'Q', role: null },
      ],
      complete: true,
    },
  }
  const mine = { ...MINE, date: '2024', signatories: { ...signatories, complete: false } }
  expect(differencesOf(mine, theirs)).toEqual([
    { field: 'title', mine: ['Mine'], theirs: ['Theirs'], shared: 0 },
    { field: 'date', mine: ['2024'], theirs: [], shared: 0 },
    { field: 'organizations', mine: ['A'], theirs: ['C'], shared: 1 },
    { field: 'individuals', mine: [], theirs: ['P, Chair', 'Q'], shared: 0 },
    { field: 'complete', mine: ['false'], theirs: ['true'], shared: 0 },
    { field: 'also_at', mine: [], theirs: ['https://x.example/'], shared: 0 },
  ])
  expect(differencesOf(mine, mine)).toEqual([])
  const [order] = differencesOf({ ...mine, asks: ['x', 'y'] }, { ...mine, asks: ['y', 'x'] })
  expect(order).toEqual({ field: 'asks', mine: ['x', 'y'], theirs: ['y', 'x'], shared: 0 })
})
