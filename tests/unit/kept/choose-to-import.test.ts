import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import { addressKeysOf } from '../../../lib/kept/address-keys.ts'
import type { Backup } from '../../../lib/kept/backup.ts'
import { chooseToImport } from '../../../lib/kept/choose-to-import.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { letter } from '../search/collection.ts'
import { keptOf, NO_LETTERS, newName, openStore, publicOf } from './store.ts'

const ONE = letter('one', { url: 'https://one.example/a', also_at: ['https://two.example/b'] })

interface Given {
  kept?: Letter[]
  publicLetters?: Letter[]
  backup?: Backup | null
  shown?: string[]
}

async function choose(letters: Letter[], given: Given = {}) {
  const store = openStore()
  const kept = (given.kept ?? []).map((one) => keptOf(one))
  if (kept.length > 0) await store.keep(kept)
  const choice = await chooseToImport({
    store,
    id: 'i',
    entries: letters.map((one, index) => ({ letter: one, place: index + 1 })),
    backup: given.backup ?? null,
    shown: new Set(given.shown),
    publicLetters: given.publicLetters ? publicOf(given.publicLetters) : NO_LETTERS,
  })
  return {
    taken: choice.taken.map(({ id }) => id),
    skipped: choice.skipped.map(
      ({ place, fault }) => `${place}: ${Object.values(fault).join(' ')}`,
    ),
    differing: choice.differing.map(({ id, letter: { title } }) => `${id}: ${title}`),
    whole: choice,
  }
}

describe('a letter of a file', () => {
  test('is taken where none is known', async () => {
    const { taken, skipped, differing, whole } = await choose([ONE])
    expect([taken, skipped, differing]).toEqual([['one'], [], []])
    const [kept] = whole.taken
    expect(kept).toMatchObject({
      letter: ONE,
      from: 'import',
      source: null,
      revision: 0,
      draft: '',
    })
    expect(Date.parse(kept?.kept ?? '')).not.toBeNaN()
  })

  test.each<[string, Partial<Letter>]>([
    ['as it is', {}],
    ['under another id', { id: 'other' }],
    ['with its address written otherwise', { url: 'http://www.one.example/a/' }],
    [
      'with its addresses in another order',
      { url: 'https://two.example/b', also_at: ['https://one.example/a'] },
    ],
  ])('is skipped where it is kept %s', async (_, change) => {
    const { taken, skipped, differing } = await choose([{ ...ONE, ...change }], { kept: [ONE] })
    expect([taken, skipped, differing]).toEqual([[], ['1: kept-same'], []])
  })

  test.each<[string, Partial<Letter>]>([
    ['its id', { url: 'https://three.example/', also_at: [] }],
    ['its address', { id: 'other' }],
    ['another of its addresses', { id: 'other', url: 'https://two.example/b', also_at: [] }],
  ])('that differs from the kept one of %s is shown beside it, under its id', async (_, change) => {
    const changed = { ...ONE, ...change, title: 'Changed' }
    const { taken, skipped, differing } = await choose([changed], { kept: [ONE] })
    expect([taken, skipped, differing]).toEqual([[], [], ['one: Changed']])
  })

  test('that differs a second time is told, not shown', async () => {
    const twice = [
      { ...ONE, title: 'Changed' },
      { ...ONE, title: 'Changed again' },
    ]
    const why = 'differs one'
    const now = await choose(twice, { kept: [ONE] })
    expect([now.differing, now.skipped]).toEqual([['one: Changed'], [`2: ${why}`]])
    const before = await choose(twice, { kept: [ONE], shown: ['one'] })
    expect([before.differing, before.skipped]).toEqual([[], [`1: ${why}`, `2: ${why}`]])
  })

  test('at the address of one before it in the file is skipped', async () => {
    const { taken, skipped } = await choose([ONE, { ...ONE, id: 'other', also_at: [] }])
    expect([taken, skipped]).toEqual([['one'], ['2: same-address one']])
  })

  test('of the id of a damaged one does not overwrite it', async () => {
    const name = newName()
    const store = openStore(name)
    await store.ids()
    const database = await openDB(name)
    await database.put('letters', { id: 'one', letter: null })
    database.close()
    const choice = await chooseToImport({
      store,
      id: 'i',
      entries: [{ letter: ONE, place: 1 }],
      backup: null,
      shown: new Set(),
      publicLetters: NO_LETTERS,
    })
    expect(choice).toMatchObject({
      taken: [],
      differing: [],
      skipped: [{ place: 1, id: 'one', fault: { code: 'kept-damaged' } }],
    })
  })

  test('without an address is none at the same', async () => {
    const bare = (id: string) => letter(id, { url: '', also_at: [] })
    expect((await choose([bare('a'), bare('b')])).taken).toEqual(['a', 'b'])
  })

  test('that HRC Letters has is skipped, or shown where it stands otherwise under another id', async () => {
    const publicLetters = [ONE]
    const why = '1: public-same'
    expect((await choose([ONE], { publicLetters })).skipped).toEqual([why])
    expect((await choose([{ ...ONE, id: 'other' }], { publicLetters })).skipped).toEqual([why])
    const changed = { ...ONE, title: 'Changed' }
    // Of the same id it is the user's version, which stands in the place of the package's.
    expect((await choose([changed], { publicLetters })).taken).toEqual(['one'])
    const other = { ...changed, id: 'other', url: 'https://three.example/', also_at: [ONE.url] }
    expect((await choose([other], { publicLetters })).differing).toEqual(['one: Changed'])
    expect((await choose([letter('else')], { publicLetters })).taken).toEqual(['else'])
  })
})

describe('a letter of a backup', () => {
  const own = keptOf(ONE)
  const backup: Backup = { kept: new Map([['one', own]]), drafts: [], judgements: [], broken: [] }

  test('is brought back with what was known of it', async () => {
    const { whole } = await choose([ONE], { backup })
    expect(whole.taken).toEqual([{ ...own, revision: 0 }])
  })

  test('is known by its id alone', async () => {
    const other = { ...ONE, id: 'other' }
    const both = await choose([ONE, other], { backup, publicLetters: [ONE] })
    expect(both.taken).toEqual(['one', 'other'])
    expect((await choose([other], { backup, kept: [ONE] })).taken).toEqual(['other'])
    expect((await choose([ONE], { backup, kept: [ONE] })).skipped).toEqual(['1: kept-same'])
  })

  test('that differs from the kept one is shown with where it came from', async () => {
    const { whole } = await choose([{ ...ONE, title: 'Changed' }], { backup, kept: [ONE] })
    expect(whole.differing).toMatchObject([{ import: 'i', id: 'one', from: 'page', source: null }])
  })
})

test('the addresses of a letter are compared without what does not tell pages apart, each once', () => {
  expect(addressKeysOf({ ...ONE, also_at: ['http://www.one.example/a/', '', 5] })).toHaveLength(1)
  expect(addressKeysOf(ONE)).toHaveLength(2)
  expect(addressKeysOf({ url: ONE.url, also_at: 'x' })).toHaveLength(1)
  expect(addressKeysOf({})).toEqual([])
  expect(addressKeysOf(null)).toEqual([])
})
