import { describe, expect, test } from 'vitest'
import { backupParts } from '../../../lib/kept/backup.ts'
import { type Judgement, judgementId, readJudgement } from '../../../lib/kept/judgement.ts'
import { newImport, runImport } from '../../../lib/kept/run-import.ts'
import { KeptConflict } from '../../../lib/kept/write-conflict.ts'
import { NO_LETTERS, newName, openStore } from './store.ts'

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

test('erasing all takes judgements too, unless there are more than were seen', async () => {
  const store = openStore(newName())
  await store.judgements.save(judgement)
  expect(await store.counts()).toMatchObject({ judgements: 1 })
  const none = store.erase({ letters: 0, drafts: 0, judgements: 0 })
  await expect(none).rejects.toThrow(KeptConflict)
  await store.erase({ letters: 0, drafts: 0, judgements: 1 })
  expect(await store.judgements.onText(TEXT)).toEqual([])
})

test('a backup brings judgements back, but over none that was changed later', async () => {
  const to = openStore(newName())
  const bringBack = async (id: string, one: Judgement) => {
    const content = await new Blob(backupParts([], [], [one], judgement.changed)).text()
    const record = await to.imports.begin(newImport(id, 'backup.json'), new Blob([content]))
    return runImport({ store: to, record, content, publicLetters: NO_LETTERS })
  }
  expect(await bringBack('a', judgement)).toMatchObject({ state: 'done', broken: [] })
  expect(await to.judgements.all()).toEqual([{ ...judgement, revision: 1 }])
  await bringBack('b', { ...judgement, finding: 'met', changed: '2050-01-01T00:00:00.000Z' })
  expect(await to.judgements.all()).toMatchObject([{ finding: 'partly' }])
  await bringBack('c', { ...judgement, finding: 'met', changed: '2050-02-01T00:00:00.000Z' })
  expect(await to.judgements.all()).toMatchObject([{ finding: 'met' }])
})

describe('a record of a judgement in the store', () => {
  test('is read as it was', () => {
    expect(readJudgement({ ...judgement, revision: 7 })).toEqual({ ...judgement, revision: 7 })
  })

  test.each(['id', 'text', 'letter', 'ask'])('without its %s is damaged', (field) => {
    expect(readJudgement({ ...judgement, [field]: undefined })).toBeNull()
  })

  test.each([null, 'met', []])('%j is damaged', (stored) => {
    expect(readJudgement(stored)).toBeNull()
  })

  test('keeps what is right of it', () => {
    const { id, text, letter, ask } = judgement
    expect(
      readJudgement({ ...judgement, finding: 'perhaps', note: 1, changed: 2, revision: -1 }),
    ).toEqual({ id, text, letter, ask, finding: null, note: '', changed: '', revision: 1 })
    expect(readJudgement({ ...judgement, revision: 0 })?.revision).toBe(1)
  })
})
