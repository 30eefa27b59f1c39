import { describe, expect, test } from 'vitest'
import { joinIndexes } from '../../../lib/collection/join-indexes.ts'
import {
  compileSegmentIndex,
  isSegment,
  SEGMENT_VERSION,
  type Segment,
} from '../../../lib/kept/index-segment.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { letter } from '../search/collection.ts'

const LETTERS = [letter('one', { title: 'Eritrea', language: 'fr' }), letter('two')]
const REGISTER = [
  { id: 'hrw', name: 'Human Rights Watch', acronym: 'HRW', aliases: [], kind: 'ngo' as const },
]
const segmentOf = (letters: readonly Letter[], removed: string[] = []): Segment => ({
  version: SEGMENT_VERSION,
  index: compileSegmentIndex(letters, REGISTER),
  removed,
  ...{ damaged: [] },
})

test('a segment has the letters and their words, and of the names only those of languages', () => {
  const index = compileSegmentIndex(LETTERS, REGISTER)
  expect(index.letters.map(({ id }) => id).sort()).toEqual(['one', 'two'])
  expect(index.terms).toContain('eritrea')
  expect(index.names.length).toBeGreaterThan(0)
  expect(index.names.every(([, key]) => key.startsWith('lang:'))).toBe(true)
  expect(index).toMatchObject({ synonyms: [], spellings: [], texts: '\n\n' })
})

describe('what the store holds is a segment', () => {
  test('as it was written, also with nothing in it', () => {
    expect(isSegment(segmentOf(LETTERS))).toBe(true)
    expect(isSegment(segmentOf([], ['gone']))).toBe(true)
  })

  const whole = segmentOf(LETTERS)
  const { index } = whole
  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'segment'],
    ['of an older version', { ...whole, version: SEGMENT_VERSION - 1 }],
    ['without what is removed', { ...whole, removed: undefined }],
    ['without an index', { ...whole, index: null }],
    ['with a text for an index', { ...whole, index: 'index' }],
    ...Object.entries({
      letters: 'x',
      terms: 'x',
      starts: [...index.starts],
      strong: [...index.strong],
      docs: [...index.docs],
      masks: [...index.masks],
    }).map(([field, wrong]): [string, unknown] => [
      `with ${field} of another kind`,
      { ...whole, index: { ...index, [field]: wrong } },
    ]),
    ['with a term too few', { ...whole, index: { ...index, terms: index.terms.slice(1) } }],
    ['with a mask too few', { ...whole, index: { ...index, masks: index.masks.slice(1) } }],
    [
      'whose postings end elsewhere',
      {
        ...whole,
        index: { ...index, docs: index.docs.slice(1), masks: index.masks.slice(1) },
      },
    ],
  ])('not %s', (_, stored) => {
    expect(isSegment(stored)).toBe(false)
  })
})

describe('indexes joined', () => {
  const joined = (...parts: Letter[][]) =>
    joinIndexes(parts.map((letters) => ({ index: compileSegmentIndex(letters, []) })))

  test('of nothing are empty', () => {
    expect(joinIndexes([])).toMatchObject({
      letters: [],
      terms: [],
      words: 0,
      names: [],
      synonyms: [],
      texts: '\n\n',
      spellings: [],
    })
  })

  test('have the names of all parts, each once and in order', () => {
    const [french, english] = [letter('one', { language: 'fr' }), letter('two', { language: 'en' })]
    const names = joined([french], [english], [french]).names.map(([name]) => name)
    expect(names).toEqual(names.toSorted())
    expect(new Set(names).size).toBe(names.length)
    expect(joined([french, english]).names.map(([name]) => name)).toEqual(
      expect.arrayContaining(names),
    )
  })

  test('have synonyms and texts of the first part alone', () => {
    const first = { ...compileSegmentIndex([], []), texts: 'texts' }
    const second = { ...compileSegmentIndex([], []), texts: 'others' }
    expect(joinIndexes([{ index: first }, { index: second, removed: ['x'] }]).texts).toBe('texts')
  })
})
