import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freeId } from '../../../lib/kept/free-id.ts'
import { readLettersOfText } from '../../../lib/kept/reading.ts'
import type { Reading } from '../../../lib/kept/record-reading.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { sourceFromDocument } from '../../../lib/letters/parse/html.ts'
import { parseHtml } from '../../../lib/letters/parse/parse-html.ts'
import type { LetterSource } from '../../../lib/letters/parse/source-blocks.ts'
import { sourceFromText } from '../../../lib/letters/parse/text.ts'
import { nameKey } from '../../../lib/text/name-key.ts'
import { loadKnowledge } from '../../../tools/letters/load-knowledge.ts'

const { knowledge, sources } = loadKnowledge()
const MODEL = readFileSync('tests/letters/icnk-hrc52-dprk-accountability.txt', 'utf8')
const source = sourceFromText(MODEL, 'https://letters.example/dprk')
const blocks = source.blocks

function readFirst(source: LetterSource, completes: Letter | null = null): Reading {
  const [reading] = readLettersOfText({ source, completes, knowledge })
  if (!reading) throw new Error('there is always one')
  return reading
}

test('a new letter comes with how sure each field is and the lines it was read from', () => {
  const reading = readFirst(source)
  expect(reading.record.signatories.organizations).toHaveLength(32)
  const { stated_organizations: stated, publisher } = reading.marks
  expect(blocks[stated?.lines[0] ?? -1]?.text).toMatch(/^34 Organizations/)
  expect(publisher?.confidence).toBe('unsure')
  const link = reading.names.get(nameKey('Liberty in North Korea (LiNK)'))
  expect(blocks[link?.lines[0] ?? -1]?.text).toContain('Liberty in North Korea')
})

test('a number of persons that no letter states is nothing to check', () => {
  const { marks } = readFirst(source)
  expect(marks.stated_individuals?.confidence).toBe('sure')
})

test('a letter that is completed keeps what it says and gets the names it lacks', () => {
  const whole = sources.letters.find(({ record }) => record.id === 'icnk-hrc52-dprk-accountability')
  if (!whole) throw new Error('the model letter must be among the letters')
  const { record } = whole
  const half = record.signatories.organizations.slice(0, 10)
  const letter = { ...record, signatories: { ...record.signatories, organizations: half } }
  const reading = readFirst(source, letter)
  expect(reading.record).toMatchObject({
    id: record.id,
    summary: record.summary,
    asks: record.asks,
  })
  expect(reading).toMatchObject({ added: 22, letters: 1, notes: [] })
  expect(reading.record.signatories.organizations).toHaveLength(32)
  const [held = ''] = half
  expect(reading.names.get(nameKey(held))?.isNew).toBe(false)
  const added = reading.record.signatories.organizations.at(-1) ?? ''
  expect(reading.names.get(nameKey(added))?.isNew).toBe(true)
})

test('a text without a letter gives a record to fill in, and says why', () => {
  const none = sourceFromText('A recipe for soup. Take two onions and cook them slowly.', null)
  const reading = readFirst(none)
  expect(reading.letters).toBe(0)
  expect(reading.notes).toEqual([{ code: 'too-short' }])
  expect(reading.record).toMatchObject({ url: '', asks: [] })
})

test('an id that is taken gets a number', () => {
  const taken = new Set(['a', 'a-2'])
  expect(freeId('a', (id) => taken.has(id))).toBe('a-3')
  expect(freeId('b', (id) => taken.has(id))).toBe('b')
})

test('each letter of a text is read at once, and a text without one gives one record', () => {
  const page = readFileSync('tests/letters/bad/two-letters.html', 'utf8')
  const two = sourceFromDocument(parseHtml(page), null)
  const readings = readLettersOfText({ source: two, completes: null, knowledge })
  expect(readings.map(({ letters }) => letters)).toEqual([2, 2])
  expect(readings.map(({ record }) => record.countries)).toEqual([['SDN'], expect.anything()])
  const none = sourceFromText('A recipe for soup. Take two onions and cook them slowly.', null)
  expect(readLettersOfText({ source: none, completes: null, knowledge })).toMatchObject([
    { letters: 0 },
  ])
})

test('a reading is the same after its way out of a worker', () => {
  const reading = readFirst(source)
  expect(structuredClone(reading)).toEqual(reading)
})
