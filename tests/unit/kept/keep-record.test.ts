import { expect, test, vi } from 'vitest'
import { keepRecord } from '../../../components/keep/keep-record.ts'
import type { Draft } from '../../../lib/kept/kept-letter.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { letter } from '../search/collection.ts'
import { noKeeping } from './keeping.ts'
import { openStore } from './store.ts'

function keeping(packaged: readonly Letter[] = []) {
  const tellChange = vi.fn()
  const store = openStore()
  const find = async (id: string) => packaged.find((one) => one.id === id) ?? null
  return { ...noKeeping(), store, tellChange, packaged: find }
}

function draft(fields: Partial<Draft> = {}): Draft {
  return {
    id: 'd',
    task: 'new',
    changed: '2026-01-02T03:04:05.000Z',
    from: 'page',
    source: null,
    file: null,
    of: null,
    record: letter('one'),
    checked: [],
    part: 0,
    ...fields,
  }
}

test('keeps a record without its blanks, takes the draft away and tells the others', async () => {
  const keep = keeping()
  await keep.store.saveDraft(draft())
  const record = letter('one', { title: ' Eritrea ', asks: ['Renew it', ' ', 'Renew it'] })
  expect(await keepRecord(keep, draft(), record)).toEqual({ id: 'one' })
  const kept = await keep.store.letter('one')
  expect(kept?.letter).toMatchObject({ title: 'Eritrea', asks: ['Renew it'], subject: 'Eritrea' })
  expect(await keep.store.draft('d')).toBeNull()
  expect(keep.tellChange).toHaveBeenCalledOnce()
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

test('names the field that is wrong, and keeps nothing', async () => {
  const keep = keeping()
  expect(await keepRecord(keep, draft(), letter('one', { date: '02/03/2023' }))).toEqual({
    field: 'date',
    why: 'must be a day, month or year such as 2023-02-26, or null',
  })
  expect(await keepRecord(keep, draft(), letter('one', { title: ' ' }))).toMatchObject({
    field: 'title',
  })
  expect(await keep.store.ids()).toEqual([])
  expect(keep.tellChange).not.toHaveBeenCalled()
})

test('a letter that stands nowhere known can be kept', async () => {
  const keep = keeping()
  expect(await keepRecord(keep, draft(), letter('one', { url: '' }))).toEqual({ id: 'one' })
})
