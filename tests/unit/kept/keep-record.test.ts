import { expect, test, vi } from 'vitest'
import { keepRecord } from '../../../components/keep/keep-record.ts'
import type { Draft } from '../../../lib/kept/kept-letter.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { letter } from '../search/collection.ts'
import { noKeeping } from './keeping.ts'
import { draftOf, keptOf, openStore, publicOf } from './store.ts'

function keeping(packaged: readonly Letter[] = []) {
  const announceChange = vi.fn()
  const store = openStore()
  return { ...noKeeping(), store, announceChange, letter: publicOf(packaged).letter }
}

const draft = (fields: Partial<Draft> = {}) => draftOf('d', letter('one'), fields)

test('keeps a record without its blanks, takes the draft away and tells the others', async () => {
  const keep = keeping()
  const saved = await keep.store.drafts.save(draft())
  const record = letter('one', { title: ' Eritrea ', asks: ['Renew it', ' ', 'Renew it'] })
  expect(await keepRecord(keep, saved, record)).toEqual({ id: 'one' })
  const kept = await keep.store.letter('one')
  expect(kept?.letter).toMatchObject({ title: 'Eritrea', asks: ['Renew it'], subject: 'Eritrea' })
  expect(await keep.store.drafts.find('d')).toBeNull()
  expect(keep.announceChange).toHaveBeenCalledOnce()
})

test('a new letter never takes the place of one that is held', async () => {
  const keep = keeping([letter('one')])
  expect(await keepRecord(keep, draft(), letter('one'))).toEqual({ id: 'one-2' })
  expect(await keepRecord(keep, draft(), letter('one'))).toEqual({ id: 'one-3' })
})

test('a completed letter takes the place of the one of the package', async () => {
  const keep = keeping([letter('one')])
  const completing = draft({ task: 'complete', of: 'one' })
  expect(await keepRecord(keep, completing, letter('other'))).toEqual({ id: 'one' })
})

test('words that the user has changed are not told by the translation of those before', async () => {
  const fr = { summary: 'Le résumé', asks: ['Renouveler'] }
  const held = letter('one', { summary: 'The summary', asks: ['Renew'], translations: { fr } })
  const keep = keeping([held])
  const completing = draft({ task: 'complete', of: 'one' })
  await keepRecord(keep, completing, { ...held, summary: 'My words' })
  const kept = await keep.store.letter('one')
  expect(kept?.letter.translations).toEqual({ fr: { ...fr, summary: '' } })
})

test('names every field that is wrong, in the order of the form, and keeps nothing', async () => {
  const keep = keeping()
  const wrong = letter('one', { date: '02/03/2023', title: ' ', url: 'example.org' })
  expect(await keepRecord(keep, draft(), wrong)).toEqual({
    problems: [
      { field: 'title', why: 'keep.wrong.title' },
      { field: 'date', why: 'keep.wrong.date' },
      { field: 'url', why: 'keep.wrong.url' },
    ],
  })
  expect(await keep.store.ids()).toEqual([])
  expect(keep.announceChange).not.toHaveBeenCalled()
})

test('what no field of the form shows is a problem too, and comes last', async () => {
  const wrong = letter('one', { sessions: ['fifty'], also_at: ['nowhere'] })
  expect(await keepRecord(keeping(), draft(), wrong)).toEqual({
    problems: [
      { field: 'sessions', why: 'keep.wrong.sessions' },
      { field: null, why: 'keep.wrong.unseen' },
    ],
  })
})

test.each([
  'https://example.org/open-letter-to-permanent-representati…',
  'https://example.org/a...',
])('a shortened address is no address: %s', async (url) => {
  const problems = [{ field: 'url', why: 'keep.wrong.shortened' }]
  expect(await keepRecord(keeping(), draft(), letter('one', { url }))).toEqual({ problems })
  const keep = keeping()
  await keepRecord(keep, draft(), letter('one', { also_at: [url, 'https://example.org/b'] }))
  expect((await keep.store.letter('one'))?.letter.also_at).toEqual(['https://example.org/b'])
})

test('a letter that stands nowhere known can be kept', async () => {
  const keep = keeping()
  expect(await keepRecord(keep, draft(), letter('one', { url: '' }))).toEqual({ id: 'one' })
})

test('two new letters kept at once under one id are both kept', async () => {
  const [keep, other] = [keeping(), keeping()]
  const both = { ...other, store: keep.store }
  const ids = await Promise.all([
    keepRecord(keep, draft(), letter('one', { title: 'Mine' })),
    keepRecord(both, draft(), letter('one', { title: 'Theirs' })),
  ])
  expect(ids).toEqual([{ id: 'one' }, { id: 'one-2' }])
  const titles = (await keep.store.letters()).map(({ letter }) => letter.title)
  expect(titles.sort()).toEqual(['Mine', 'Theirs'])
})

test('a letter that was changed since it was begun to be edited is not overwritten', async () => {
  const keep = keeping()
  const base = await keep.store.keep([keptOf(letter('one', { title: 'Old' }))])
  const editing = await keep.store.drafts.save(draft({ task: 'edit', of: 'one', base }))
  await keep.store.keep([keptOf(letter('one', { title: 'Theirs' }), base)])
  await expect(keepRecord(keep, editing, letter('one', { title: 'Mine' }))).rejects.toMatchObject({
    clash: { of: 'letter', theirs: { letter: { title: 'Theirs' } } },
  })
  expect((await keep.store.letter('one'))?.letter.title).toBe('Theirs')
  expect(await keep.store.drafts.find('d')).toEqual(editing)
  expect(keep.announceChange).not.toHaveBeenCalled()
})
