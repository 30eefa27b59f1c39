import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLetterFile } from '../../../../tools/letters/read.ts'
import { knowledge } from './known.ts'

const FILE = 'tests/letters/icnk-hrc52-dprk-accountability.txt'
/** Read by each test for itself: what is read while a file of tests loads belongs to no test. */
const read = () => readLetterFile(FILE, knowledge)
const record = JSON.parse(
  readFileSync(join('data/letters/icnk-hrc52-dprk-accountability.json'), 'utf8'),
)

test('the model letter gives exactly its organisations and persons', async () => {
  const { letter, why } = await read()
  expect(why).toBeNull()
  expect(letter?.signatories.organizations).toEqual(record.signatories.organizations)
  expect(letter?.signatories.individuals).toEqual(record.signatories.individuals)
})

test('the model letter gives its number, date, session, situation and title', async () => {
  const { letter } = await read()
  expect(letter?.signatories).toMatchObject({
    stated_organizations: 34,
    stated_individuals: null,
    complete: false,
  })
  expect(letter).toMatchObject({
    date: '2023-02-26',
    sessions: ['52'],
    countries: ['PRK'],
    title: record.title,
    language: 'en',
  })
})

test('its address is cut off on the page: it is none, and that is said', async () => {
  const { draft } = await read()
  expect(draft?.url).toMatchObject({
    value: null,
    confidence: 'unsure',
    note: { code: 'address-cut' },
  })
})

test('the asks are sentences of the letter itself', async () => {
  const { letter } = await read()
  const text = readFileSync(FILE, 'utf8').replace(/\s+/g, ' ')
  expect(letter?.asks.length).toBeGreaterThan(3)
  for (const ask of letter?.asks ?? []) expect(text).toContain(ask)
})

test('every organisation says its line and which of the register it is', async () => {
  const { draft } = await read()
  const forum = draft?.organizations.value.find(({ name }) => name.includes('FORUM-ASIA'))
  expect(forum?.register).not.toBeNull()
  expect(forum?.lines).toHaveLength(1)
})
