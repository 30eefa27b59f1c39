import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { expect } from 'vitest'
import { judgementId } from '../../lib/kept/judgement.ts'
import type { KeptStore } from '../../lib/kept/kept-store.ts'
import { newImport, runImport } from '../../lib/kept/run-import.ts'
import { KeptConflict } from '../../lib/kept/write-conflict.ts'
import { draftOf, found, keptOf, NO_LETTERS, newName, openStore } from '../unit/kept/store.ts'
import { letter } from '../unit/search/collection.ts'
import { property } from './property.ts'

const IDS = ['a', 'b', 'c'] as const
const WORDS = ['kalmoro', 'vintuba', 'gredalo', 'pashuni'] as const

/** What pages of the extension do with the store, each with what it saw of it last. */
const step = fc.record({
  tab: fc.constantFrom(0, 1),
  act: fc.constantFrom('look', 'keep', 'remove', 'write', 'keep-draft', 'drop', 'judge', 'import'),
  id: fc.constantFrom(...IDS),
  word: fc.constantFrom(...WORDS),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** A page, and the revisions it saw, by what they are of; what is not in it, is not there for it. */
interface Tab {
  store: KeptStore
  seen: Map<string, number>
}

/** What must be in the store: the words last written, with how often each was written. */
type Model = Map<string, { word: string; revision: number }>

const keyOf = (kind: 'letter' | 'draft' | 'judgement', id: string) => `${kind} ${id}`

async function look({ store, seen }: Tab): Promise<void> {
  seen.clear()
  for (const { id, revision } of await store.letters()) seen.set(keyOf('letter', id), revision)
  for (const { id, revision } of await store.drafts.all()) seen.set(keyOf('draft', id), revision)
  for (const { letter: id, revision } of await store.judgements.all())
    seen.set(keyOf('judgement', id), revision)
}

/** Does a step; gives the revision that is written, null where all was deleted. */
async function take({ store, seen }: Tab, { act, id, word }: Step): Promise<number | null> {
  const revision = seen.get(keyOf('letter', id)) ?? 0
  const draft = draftOf(id, letter(id, { title: word }), {
    revision: seen.get(keyOf('draft', id)) ?? 0,
  })
  switch (act) {
    case 'keep':
      return store.keep([keptOf(letter(id, { title: word }), revision)])
    case 'keep-draft':
      return store.keep([{ ...keptOf(letter(id, { title: word }), revision), draft: id }], {
        draft,
      })
    case 'remove':
      await store.remove([{ id, revision }])
      return null
    case 'write':
      return (await store.drafts.save(draft)).revision
    case 'drop':
      await store.drafts.remove(draft)
      return null
    default: {
      const text = 'A/HRC/52/L.1'
      const saved = await store.judgements.save({
        ...{ id: judgementId(text, id, 'ask'), text, letter: id, ask: 'ask', finding: 'met' },
        ...{ note: word, changed: '2050', revision: seen.get(keyOf('judgement', id)) ?? 0 },
      })
      return saved.revision
    }
  }
}

/** What a step is about: what it may change only as its page saw it last. */
function touched({ act, id }: Step): string[] {
  if (act === 'keep-draft') return [keyOf('letter', id), keyOf('draft', id)]
  if (act === 'write' || act === 'drop') return [keyOf('draft', id)]
  return [keyOf(act === 'judge' ? 'judgement' : 'letter', id)]
}

/** An import keeps what is new and leaves everything else as it is. */
async function bringIn({ store }: Tab, { id, word }: Step, model: Model): Promise<void> {
  const content = `${JSON.stringify(letter(id, { title: word }))}\n{"id":"broken"}`
  const record = await store.imports.begin(newImport(crypto.randomUUID(), 'f'), new Blob([content]))
  const ended = await runImport({ store, record, content, publicLetters: NO_LETTERS })
  const there = model.get(keyOf('letter', id))
  expect(ended).toMatchObject({ state: 'done', done: 1, taken: there ? 0 : 1 })
  expect(ended.broken).toHaveLength(1)
  expect(ended.differing).toBe(there && there.word !== word ? 1 : 0)
  const { revision = 0 } = (await store.letter(id)) ?? {}
  if (!there) model.set(keyOf('letter', id), { word, revision })
}

async function checkStore(store: KeptStore, model: Model): Promise<void> {
  const letters = (await store.letters()).map((one): [string, string, number] => [
    keyOf('letter', one.id),
    one.letter.title,
    one.revision,
  ])
  const drafts = (await store.drafts.all()).map((one): [string, string, number] => [
    keyOf('draft', one.id),
    one.record?.title ?? '',
    one.revision,
  ])
  const judgements = (await store.judgements.all()).map((one): [string, string, number] => [
    keyOf('judgement', one.letter),
    one.note,
    one.revision,
  ])
  const held = [...letters, ...drafts, ...judgements].sort()
  expect(held).toEqual([...model].map(([key, one]) => [key, one.word, one.revision]).sort())
}

property(
  'stores: what two pages keep stays until a page that has seen it changes it, and is found',
  fc.array(step, { minLength: 1, maxLength: 14 }),
  async (steps) => {
    const name = newName()
    const tabs = [0, 1].map((): Tab => ({ store: openStore(name), seen: new Map() }))
    const model: Model = new Map()
    for (const one of steps) {
      const tab = tabs[one.tab]
      if (!tab) continue
      if (one.act === 'look') {
        await look(tab)
        continue
      }
      if (one.act === 'import') {
        await bringIn(tab, one, model)
        continue
      }
      const keys = touched(one)
      const isSeen = (key: string) => (model.get(key)?.revision ?? 0) === (tab.seen.get(key) ?? 0)
      const [key = ''] = keys
      // To delete what is gone already is no conflict.
      const isGone = (one.act === 'remove' || one.act === 'drop') && !model.has(key)
      const done = await take(tab, one).catch((error: unknown) => {
        if (error instanceof KeptConflict) return error
        throw error
      })
      expect(done instanceof KeptConflict, JSON.stringify(one)).toBe(!isGone && !keys.every(isSeen))
      if (done instanceof KeptConflict) continue
      for (const gone of done === null ? keys : keys.slice(1)) {
        model.delete(gone)
        tab.seen.delete(gone)
      }
      if (done !== null) {
        model.set(key, { word: one.word, revision: done })
        tab.seen.set(key, done)
      }
    }
    for (const { store } of tabs) {
      await checkStore(store, model)
      for (const word of WORDS) {
        const having = IDS.filter((id) => model.get(keyOf('letter', id))?.word === word)
        expect(await found(store, word)).toEqual(having)
      }
      await store.close()
    }
    await deleteDB(name)
  },
  { runs: 15 },
)
