import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { keepRecord } from '../../../components/keep/keep-record.ts'
import type { ImportRecord } from '../../../lib/kept/kept-letter.ts'
import type { KeptStore } from '../../../lib/kept/kept-store.ts'
import { newDraft } from '../../../lib/kept/new-draft.ts'
import { newImport, runImport } from '../../../lib/kept/run-import.ts'
import { KeptConflict } from '../../../lib/kept/write-conflict.ts'
import { letter } from '../search/collection.ts'
import { noKeeping } from './keeping.ts'
import { type Accepted, Turns } from './scheduled.ts'
import { draftOf, keptOf, NO_LETTERS, newName, openStore } from './store.ts'

// Many databases are opened and filled: a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const IDS = ['a', 'b', 'c'] as const

interface Page {
  store: KeptStore
  /** Tells the texts of this page from those of the other. */
  mark: string
  imports: ImportRecord[]
  /** Revisions of the draft that something was saved on. */
  draftsOn: number[]
}

/** A change that the store refuses is what these tests are about, and no failure. */
async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof KeptConflict) return false
    throw error
  }
}

type Action = (page: Page) => Promise<void>

const keep =
  (id: string): Action =>
  async ({ store, mark }) => {
    const on = (await store.letter(id))?.revision ?? 0
    await attempt(() => store.keep([keptOf(letter(id, { title: `Eritrea ${mark} kept` }), on)]))
  }

const remove =
  (id: string): Action =>
  async ({ store }) => {
    const seen = await store.letter(id)
    if (seen) await attempt(() => store.remove([seen]))
  }

const write: Action = async ({ store, mark, draftsOn }) => {
  const seen = await store.drafts.find('draft')
  if (!seen) return
  const changed = { ...seen, record: letter('a', { title: `Draft ${mark}` }) }
  if (await attempt(() => store.drafts.save(changed))) draftsOn.push(seen.revision)
}

/** Keeps the draft as a new letter, in the way the page of a draft does. */
const keepDraft: Action = async ({ store }) => {
  const seen = await store.drafts.find('draft')
  if (!seen?.record) return
  const source = { ...noKeeping(), store, letter: NO_LETTERS.letter }
  const { record } = seen
  await attempt(() => keepRecord(source, seen, record))
}

const edit: Action = async ({ store }) => {
  const kept = await store.letter('b')
  if (!kept) return
  const { letter: record, revision: base } = kept
  const draft = newDraft({ task: 'edit', from: 'page', source: null, of: 'b', record, base })
  const first = await store.drafts.beginEdit(draft)
  expect((await store.drafts.find(first))?.of ?? 'b').toBe('b')
}

const importFile: Action = async ({ store, imports, mark }) => {
  const content = IDS.map((id) =>
    JSON.stringify(letter(id, { title: `Eritrea ${mark} imported`, url: '' })),
  ).join('\n')
  const record = await store.imports.begin(newImport(mark, 'f.jsonl'), new Blob([content]))
  const ended = await runImport({ store, record, content, publicLetters: NO_LETTERS })
  imports.push(ended)
}

const readIndex: Action = async ({ store }) => {
  await store.index()
}

/** Something breaks the index, which the next to read it makes anew. */
const damageIndex: Action = async ({ store }) => {
  await store.connection.write(['segments'], async (transaction) => {
    const segments = transaction.objectStore('segments')
    for (const key of await segments.getAllKeys()) await segments.delete(key)
  })
}

const action = fc.oneof(
  fc.constantFrom(...IDS).map((id) => ['keep', keep(id)] as const),
  fc.constantFrom(...IDS).map((id) => ['remove', remove(id)] as const),
  fc.constant(['write', write] as const),
  fc.constant(['keepDraft', keepDraft] as const),
  fc.constant(['edit', edit] as const),
  fc.constant(['index', readIndex] as const),
  fc.constant([
    'damage',
    async (page: Page) => damageIndex(page).then(() => readIndex(page)),
  ] as const),
)
/** What one page does, one after another; each page may run an import first or last. */
const actions = fc
  .tuple(fc.array(action, { maxLength: 4 }), fc.constantFrom('first', 'last', 'none'))
  .map(([some, when]) => {
    const imported = ['import', importFile] as const
    if (when === 'none') return some
    return when === 'first' ? [imported, ...some] : [...some, imported]
  })

type Named = readonly (readonly [string, Action])[]

async function play(scheduler: fc.Scheduler, ...both: Named[]) {
  const [name, turns] = [newName(), new Turns(scheduler)]
  const store = openStore(name)
  const revision = await store.keep([keptOf(letter('b', { title: 'Eritrea at first' }))])
  await store.drafts.save(draftOf('draft', letter('a', { title: 'Draft at first' })))
  const [imports, draftsOn]: [ImportRecord[], number[]] = [[], []]
  const pages = both.map((actions, at) => {
    const page = { store: turns.store(name, `page ${at}`), mark: `p${at}`, imports, draftsOn }
    return async () => {
      for (const [, act] of actions) await act(page)
    }
  })
  await turns.play(pages)
  const accepted = [{ id: 'b', on: 0, revision }, ...turns.accepted]
  return { store, imports, draftsOn, accepted }
}

/**
 * Each change of a letter must have been made on the change before it, or, for a new letter, after
 * the one before was deleted: else it has overwritten what its page had not seen.
 */
function expectNothingOverwritten(accepted: readonly Accepted[], id: string): void {
  const changes = accepted.filter((one) => one.id === id)
  const kept = changes
    .flatMap(({ on, revision }) => (revision === null ? [] : [{ on, revision }]))
    .sort((one, other) => one.revision - other.revision)
  const deleted = changes.filter(({ revision }) => revision === null).map(({ on }) => on)
  for (const [place, { on }] of kept.entries()) {
    const before = kept[place - 1]?.revision ?? 0
    if (on === 0) expect([0, ...deleted], `${id} after ${before}`).toContain(before)
    else expect(on, `${id} after ${before}`).toBe(before)
  }
}

test('two pages at once: nothing is overwritten unseen, and the index is that of the letters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), actions, actions, async (scheduler, one, other) => {
      const { store, imports, draftsOn, accepted } = await play(scheduler, one, other)
      for (const id of new Set(accepted.map((change) => change.id))) {
        expectNothingOverwritten(accepted, id)
      }
      expect(draftsOn).toEqual([...new Set(draftsOn)])
      const letters = await store.letters()
      const titles = Object.fromEntries(letters.map((kept) => [kept.id, kept.letter.title]))
      const { index } = await store.index()
      expect(Object.fromEntries(index.letters.map(({ id, title }) => [id, title]))).toEqual(titles)
      for (const { id, state, total, done, taken, skipped, differing } of imports) {
        expect({ state, total, done }).toEqual({ state: 'done', total: 3, done: 3 })
        expect(taken + skipped.length + differing).toBe(3)
        expect(await store.imports.differing(id)).toHaveLength(differing)
      }
      await store.close()
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 40) },
  )
})

test('two imports of other words for the same letters: each letter is kept once or shown to choose', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const imported = [['import', importFile] as const]
      const { store, imports } = await play(scheduler, imported, imported)
      const all = await Promise.all(imports.map(({ id }) => store.imports.differing(id)))
      const said = [...(await store.letters()), ...all.flat()].map(
        (one) => `${one.id}: ${one.letter.title}`,
      )
      // `b` was there before; of the others one import took them, and the other tells of them.
      expect(said.sort()).toEqual(
        IDS.flatMap((id) => [
          ...(id === 'b' ? ['b: Eritrea at first'] : []),
          `${id}: Eritrea p0 imported`,
          `${id}: Eritrea p1 imported`,
        ]).sort(),
      )
      expect(imports.map(({ state }) => state)).toEqual(['done', 'done'])
      expect(imports.reduce((sum, { taken }) => sum + taken, 0)).toBe(2)
      await store.close()
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 20) },
  )
})

test('a draft kept in two pages is kept once; one written elsewhere meanwhile is not kept over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const acts = [
        [['keepDraft', keepDraft] as const],
        [['write', write] as const, ['keepDraft', keepDraft] as const],
      ]
      const { store, draftsOn } = await play(scheduler, ...acts)
      const own = (await store.letters()).filter(({ id }) => id !== 'b')
      expect(own).toHaveLength(1)
      expect(await store.drafts.all()).toEqual([])
      expect(own[0]?.letter.title).toBe(draftsOn.length > 0 ? 'Draft p1' : 'Draft at first')
      await store.close()
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 20) },
  )
})

/** Imports one letter, which stands at the one address in a spelling of the page's own. */
const importAt =
  (address: string): Action =>
  async ({ store, imports, mark }) => {
    const content = JSON.stringify(letter(`from-${mark}`, { title: mark, url: address }))
    const record = await store.imports.begin(newImport(mark, 'f.jsonl'), new Blob([content]))
    imports.push(await runImport({ store, record, content, publicLetters: NO_LETTERS }))
  }

test('two imports of one address in two spellings keep one letter and show the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const { store, imports } = await play(
        scheduler,
        [['plain', importAt('https://one.example/letter')]],
        [['spelt', importAt('http://www.one.example/letter/?utm_source=mail')]],
      )
      const own = (await store.ids()).filter((id) => id !== 'b')
      expect(own).toHaveLength(1)
      const taken = imports.map((record) => [record.taken, record.differing])
      expect(taken.sort()).toEqual([
        [0, 1],
        [1, 0],
      ])
      await store.close()
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 20) },
  )
})
