import { describe, expect, test } from 'vitest'
import { readDiffering, readDraft, readImport, readKept } from '../../../lib/kept/read-records.ts'
import {
  StorageError,
  type StorageErrorKind,
  toStorageError,
} from '../../../lib/kept/storage-error.ts'
import { letter } from '../search/collection.ts'

const ONE = letter('one')
const SOURCE = { blocks: [{ text: 'Open letter' }], title: 'x' }
const KEPT = { id: 'one', letter: ONE, kept: '2026-01-02', from: 'page', source: SOURCE }
const DRAFT = {
  id: 'd',
  task: 'edit',
  changed: '2026-01-02',
  from: 'file',
  source: SOURCE,
  file: 'a.pdf',
  of: 'one',
  record: ONE,
  checked: ['title', 'date'],
  part: 2,
}
const IMPORT = {
  id: 'i',
  file: 'a.jsonl',
  begun: '2026-01-02',
  state: 'running',
  why: null,
  total: 9,
  done: 5,
  taken: 3,
  skipped: [{ place: 1, id: 'a', fault: { code: 'known' } }],
  broken: [{ place: 2, id: null, fault: { code: 'wrong', field: 'date', expected: 'date' } }],
}
const damaged = expect.objectContaining({ kind: 'damaged', name: 'StorageError' })

describe('a kept letter of the store', () => {
  test('is read as it was written', () => {
    expect(readKept(KEPT)).toMatchObject(KEPT)
    for (const from of ['page', 'file', 'import']) {
      expect(readKept({ ...KEPT, from })).toMatchObject({ from })
    }
  })

  test.each([
    [{ kept: 5 }, { kept: '' }],
    [{ from: 'elsewhere' }, { from: 'import' }],
    [{ source: null }, { source: null }],
    [{ source: 'text' }, { source: null }],
    [{ source: {} }, { source: null }],
    [{ source: { blocks: 'text' } }, { source: null }],
    [{ source: { blocks: [null] } }, { source: null }],
    [{ source: { blocks: ['text'] } }, { source: null }],
    [{ source: { blocks: [{ text: 5 }] } }, { source: null }],
    [{ source: { blocks: [{ text: 'a' }, {}] } }, { source: { blocks: [{ text: 'a' }] } }],
    [{ source: { blocks: [] } }, { source: { blocks: [] } }],
  ])('with %j is read as far as it goes', (change, read) => {
    expect(readKept({ ...KEPT, ...change })).toMatchObject(read)
  })

  test.each([
    [{ ...KEPT, id: 'other' }],
    [{ ...KEPT, letter: { ...ONE, title: '' } }],
    [{ ...KEPT, letter: null }],
    [null],
    ['one'],
    [undefined],
  ])('is damaged as %j', (stored) => {
    expect(() => readKept(stored)).toThrow(damaged)
  })

  test('says what is damaged', () => {
    expect(() => readKept({ ...KEPT, letter: { ...ONE, title: '' } })).toThrow('"field":"title"')
    expect(() => readKept({ ...KEPT, id: 'other' })).toThrow('`id` must be that of the letter')
    expect(() => readKept(null)).toThrow('a record must be an object')
  })
})

describe('a draft of the store', () => {
  test('is read as it was written', () => {
    expect(readDraft(DRAFT)).toMatchObject(DRAFT)
    for (const task of ['new', 'complete', 'edit']) {
      expect(readDraft({ ...DRAFT, task })).toMatchObject({ task })
    }
  })

  test.each([
    [{ task: 'sell' }, { task: 'new' }],
    [{ changed: null }, { changed: '' }],
    [{ from: 5 }, { from: 'page' }],
    [{ file: 5 }, { file: null }],
    [{ of: 5 }, { of: null }],
    [{ checked: 'title' }, { checked: [] }],
    [{ checked: ['title', 5] }, { checked: ['title'] }],
    [{ part: '2' }, { part: 0 }],
    [{ record: { ...ONE, title: 5 } }, { record: null, source: SOURCE }],
    [{ source: null }, { source: null, record: ONE }],
  ])('with %j is read as far as it goes', (change, read) => {
    expect(readDraft({ ...DRAFT, ...change })).toMatchObject(read)
  })

  test.each([[{ id: 5 }], [{ source: null, record: null }], [{ source: {}, record: {} }]])(
    'is damaged with %j',
    (change) => {
      expect(() => readDraft({ ...DRAFT, ...change })).toThrow(damaged)
    },
  )

  test('says what is damaged', () => {
    expect(() => readDraft({ ...DRAFT, id: 5 })).toThrow('`id` must be a text')
    expect(() => readDraft({ ...DRAFT, source: null, record: null })).toThrow(
      '`source` must be a text that was read',
    )
  })
})

describe('an import of the store', () => {
  test('is read as it was written', () => {
    expect(readImport(IMPORT)).toMatchObject(IMPORT)
    for (const state of ['running', 'done', 'stopped']) {
      expect(readImport({ ...IMPORT, state })).toMatchObject({ state })
    }
  })

  test.each([
    [{ file: 5 }, { file: '' }],
    [{ begun: 5 }, { begun: '' }],
    [{ state: 'lost' }, { state: 'stopped' }],
    [{ why: 'lost' }, { why: null }],
    [{ why: 'full' }, { why: 'full' }],
    [
      { total: null, done: 0, taken: 0 },
      { total: null, done: 0, taken: 0 },
    ],
    [{ total: 0, done: 0, taken: 0 }, { total: 0 }],
  ])('with %j is read as far as it goes', (change, read) => {
    expect(readImport({ ...IMPORT, ...change })).toMatchObject(read)
  })

  test.each([
    [{ id: 5 }],
    [{ skipped: 'none' }],
    [{ broken: null }],
    [{ skipped: [null] }],
    [{ skipped: [{ place: 1, id: 5, fault: { code: 'known' } }] }],
    [{ skipped: [{ place: -1, id: 'a', fault: { code: 'known' } }] }],
    [{ broken: [{ place: 1, id: null }] }],
    [{ total: -1 }],
    [{ total: 2.5 }],
    [{ total: '9' }],
    [{ done: 10 }],
    [{ done: -1000 }],
    [{ done: Number.NaN }],
    [{ total: null, done: 1, taken: 0 }],
    [{ taken: 6 }],
    [{ taken: -1 }],
    [{ taken: 3, differing: 3 }],
    [{ differing: -1 }],
  ])('is damaged with %j', (change) => {
    expect(() => readImport({ ...IMPORT, ...change })).toThrow(damaged)
  })

  test.each([
    [{ done: 9 }, { done: 9 }],
    [{ taken: 5 }, { taken: 5 }],
    [
      { taken: 3, differing: 2 },
      { taken: 3, differing: 2 },
    ],
    [{}, { differing: 0, drafts: 0, revision: 1 }],
    [{ drafts: 4 }, { drafts: 4 }],
    [{ drafts: -4 }, { drafts: 0 }],
    [{ revision: 7 }, { revision: 7 }],
    [{ unlisted: { skipped: 1, broken: 2 } }, { unlisted: { skipped: 1, broken: 2 } }],
  ])('with %j has %j', (change, read) => {
    expect(readImport({ ...IMPORT, ...change })).toMatchObject(read)
  })

  test('of an older version has the reasons it wrote as sentences counted', () => {
    const skipped = [...IMPORT.skipped, { place: 7, id: 'b', why: 'twice' }]
    const read = readImport({ ...IMPORT, skipped, unlisted: { skipped: 1, broken: 2 } })
    expect(read.skipped).toEqual(IMPORT.skipped)
    expect(read.unlisted).toEqual({ skipped: 2, broken: 2 })
  })

  test.each([null, { skipped: 1 }, { skipped: 1, broken: -1 }])(
    'says not how many are unlisted where that is damaged: %j',
    (unlisted) => {
      expect(readImport({ ...IMPORT, unlisted })).not.toHaveProperty('unlisted')
    },
  )

  test('says what is damaged', () => {
    const why = (change: object) => () => readImport({ ...IMPORT, ...change })
    expect(why({ skipped: 1 })).toThrow('`skipped` and `broken` must be lists of places')
    expect(why({ total: -1 })).toThrow('`total` must be a whole number from 0, or null')
    expect(why({ done: 10 })).toThrow('`done` must be a whole number from 0 to `total`')
    expect(why({ taken: 6 })).toThrow('`taken` and `differing` must be counts within `done`')
  })
})

describe('a letter of an import that differs', () => {
  const DIFFERING = { import: 'i', id: 'one', letter: ONE, from: 'file', source: SOURCE }

  test('is read as it was written', () => {
    expect(readDiffering(DIFFERING)).toMatchObject(DIFFERING)
    expect(readDiffering({ ...DIFFERING, from: 5 })).toMatchObject({ from: 'import' })
  })

  test.each([[{ import: 5 }], [{ id: 'two' }], [{ letter: null }]])(
    'is damaged with %j',
    (change) => {
      expect(() => readDiffering({ ...DIFFERING, ...change })).toThrow(damaged)
    },
  )

  test('says what is damaged', () => {
    expect(() => readDiffering({ ...DIFFERING, id: 'two' })).toThrow('`import` and `id` must be')
  })
})

describe('a failure of the store', () => {
  test.each<[string, StorageErrorKind]>([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['InvalidStateError', 'closed'],
    ['AbortError', 'other'],
    ['NotReadableError', 'damaged'],
    ['DataError', 'damaged'],
    ['UnknownError', 'damaged'],
    ['SecurityError', 'other'],
  ])('%s is of the kind %s', (name, kind) => {
    const error = new DOMException('why', name)
    expect(toStorageError(error)).toMatchObject({ kind, cause: error, name: 'StorageError' })
  })

  test.each([[null], [undefined], ['full'], [5], [{}], [{ name: 5 }]])(
    '%j is of another',
    (error) => {
      expect(toStorageError(error)).toMatchObject({ kind: 'other', cause: error })
    },
  )

  test('that is told already stays as it is', () => {
    const trouble = new StorageError('full', 'why')
    expect(toStorageError(trouble)).toBe(trouble)
    expect(trouble.message).toContain('why')
    expect(trouble.message).toContain('letters kept by the user')
  })
})
