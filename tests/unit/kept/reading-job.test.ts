import { expect, test } from 'vitest'
import { readingResult } from '../../../lib/kept/reading-job.ts'
import { unread } from '../../../lib/kept/record-reading.ts'
import { LIMITS } from '../../../lib/letters/parse/reading-limits.ts'
import { sourceFromText } from '../../../lib/letters/parse/text.ts'
import { loadKnowledge } from '../../../tools/letters/load-knowledge.ts'
import { letter } from '../search/collection.ts'

const { knowledge } = loadKnowledge()
const LETTER = `Open letter on Eritrea

Excellencies,

We, the undersigned organizations, call on the Human Rights Council at its 52nd session to renew the mandate of the Special Rapporteur on Eritrea. We urge you to support the resolution on Eritrea, and to speak of it in the debate of the coming week.

Sincerely,

Amnesty International
`

/** A file of the user that says it is of a size. */
function fileOf(bytes: Uint8Array<ArrayBuffer>, size = bytes.length): File {
  const file = new File([bytes], 'letter.txt')
  Object.defineProperty(file, 'size', { value: size })
  return file
}

test('a file gives its text', async () => {
  const job = { type: 'file', file: new File([LETTER], 'letter.txt') } as const
  expect(await readingResult(job, knowledge)).toEqual({ source: sourceFromText(LETTER, null) })
})

test('a text gives its letters, each completing what it was read for', async () => {
  const source = sourceFromText(LETTER, null)
  const made = await readingResult({ type: 'letters', source, completes: null }, knowledge)
  expect(made).toMatchObject({
    readings: [{ letters: 1, record: { title: 'Open letter on Eritrea' }, added: 0 }],
  })
  const completes = letter('one', { title: 'Mine' })
  const completed = await readingResult({ type: 'letters', source, completes }, knowledge)
  expect(completed).toMatchObject({ readings: [{ record: { id: 'one', title: 'Mine' } }] })
})

test('of a file that is too large, only as much is opened as says so', async () => {
  const file = fileOf(new Uint8Array(10), LIMITS.fileBytes + 2)
  const asked: unknown[] = []
  file.slice = (...range) => {
    asked.push(range)
    return new Blob(['a'])
  }
  await expect(readingResult({ type: 'file', file }, knowledge)).rejects.toMatchObject({
    note: { code: 'too-large', n: Math.round((LIMITS.fileBytes + 2) / 1e6) },
  })
  expect(asked).toEqual([[0, LIMITS.fileBytes + 1]])
})

test('of a file that is within its limit, all is opened at once', async () => {
  const file = fileOf(new TextEncoder().encode(LETTER), LIMITS.fileBytes)
  file.slice = () => {
    throw new Error('No part of it is needed.')
  }
  expect(await readingResult({ type: 'file', file }, knowledge)).toHaveProperty('source')
})

test('an empty file, and one that was deleted since, say so', async () => {
  const empty = new File([], 'a.txt')
  await expect(readingResult({ type: 'file', file: empty }, knowledge)).rejects.toMatchObject({
    note: { code: 'empty-file' },
  })
  const deleted = new File(['text'], 'a.txt')
  deleted.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'))
  await expect(readingResult({ type: 'file', file: deleted }, knowledge)).rejects.toMatchObject({
    note: { code: 'gone' },
  })
})

const EMPTY = letter('letter', { title: '', url: '', publisher: '' })

test('where no letter is recognised, there is an empty record to fill in', () => {
  expect(unread(null, null, [{ code: 'no-letter' }])).toEqual({
    record: EMPTY,
    marks: {},
    names: new Map(),
    letters: 0,
    notes: [{ code: 'no-letter' }],
    added: 0,
  })
})

test('and what the page says of itself stands in it', () => {
  const page = {
    title: 'T',
    address: 'https://one.example/',
    site: 'S',
    lang: 'FR-ch',
    published: '2024-05-06',
    blocks: [],
  }
  expect(unread(page, null, []).record).toEqual({
    ...EMPTY,
    title: 'T',
    subject: 'T',
    url: 'https://one.example/',
    publisher: 'S',
    language: 'fr',
    date: '2024-05-06',
  })
  expect(unread(page, letter('one'), []).record).toEqual(letter('one'))
})
