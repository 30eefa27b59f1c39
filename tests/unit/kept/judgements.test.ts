import { expect, test } from 'vitest'
import { type Judgement, judgementId } from '../../../lib/kept/judgement.ts'
import { KeptConflict } from '../../../lib/kept/write-conflict.ts'
import { newName, openStore } from './store.ts'

const TEXT = 'A/HRC/90/L.3'
const judgement: Judgement = {
  id: judgementId(TEXT, 'one', 'Pay the keepers'),
  text: TEXT,
  letter: 'one',
  ask: 'Pay the keepers',
  finding: 'partly',
  note: 'only some',
  changed: '2050-01-02T03:04:05.000Z',
  revision: 0,
}

test('a judgement is found again by its text, and by no other', async () => {
  const { judgements } = openStore(newName())
  const saved = await judgements.save(judgement)
  expect(saved.revision).toBe(1)
  expect(await judgements.onText(TEXT)).toEqual([saved])
  expect(await judgements.onText('A/HRC/90/L.4')).toEqual([])
})

test('one that was changed meanwhile is not overwritten', async () => {
  const { judgements } = openStore(newName())
  await judgements.save(judgement)
  await expect(judgements.save({ ...judgement, finding: 'not' })).rejects.toThrow(KeptConflict)
  expect(await judgements.onText(TEXT)).toMatchObject([{ finding: 'partly', revision: 1 }])
})

test('erasing all takes judgements too', async () => {
  const store = openStore(newName())
  await store.judgements.save(judgement)
  await store.erase({ letters: 0, drafts: 0 })
  expect(await store.judgements.onText(TEXT)).toEqual([])
})
