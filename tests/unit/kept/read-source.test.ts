import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readSource } from '../../../lib/kept/read-source.ts'
import { type Block, block, type LetterSource } from '../../../lib/letters/parse/source-blocks.ts'
import { SourceShape } from '../../../lib/letters/parse/source-shape.ts'

/** With every field, so that one that is added is not forgotten where sources are kept or sent. */
const ROW: Required<Block> = {
  kind: 'row',
  text: 'A B',
  cells: ['A', 'B'],
  group: 3,
  gap: true,
  strong: true,
  isNote: true,
  headsList: true,
  printed: [
    { text: 'A', join: 'own' },
    { text: 'B', join: 'full', style: 'f2 11' },
  ],
  style: 'p.name',
}
const SOURCE: Required<LetterSource> = {
  address: 'https://one.example/a',
  title: 'T',
  site: 'S',
  lang: 'en',
  published: '2024-05-06',
  notes: [{ code: 'damaged-characters', n: 1 }],
  blocks: [ROW, block({ kind: 'heading', text: 'H' })],
}

test('a text is read as it was kept', () => {
  expect(readSource(SOURCE)).toEqual(SOURCE)
  expect(readSource({ ...SOURCE, blocks: [] })).toEqual({ ...SOURCE, blocks: [] })
})

test('a text comes whole from a page or a worker', () => {
  expect(v.parse(SourceShape, SOURCE)).toEqual(SOURCE)
})

test('damaged notes are left out, and a text without any has none', () => {
  const { notes: _, ...plain } = SOURCE
  expect(
    readSource({
      ...SOURCE,
      notes: [5, 'A sentence.', { code: 'toString' }, { code: 'too-slow' }],
    }),
  ).toEqual(plain)
  expect(readSource({ ...SOURCE, notes: 'x' })).toEqual(plain)
  expect(readSource(plain)).toEqual(plain)
})

test.each(['address', 'title', 'site', 'lang', 'published'])(
  'a damaged %s is left out, and the text stays',
  (name) => {
    expect(readSource({ ...SOURCE, [name]: 5 })).toEqual({ ...SOURCE, [name]: null })
  },
)

test.each([
  [{ kind: 'other' }, { kind: 'paragraph' }],
  [{ cells: 'A' }, { cells: [] }],
  [{ cells: ['A', 5] }, { cells: ['A'] }],
  [{ group: 'x' }, { group: 0 }],
  [{ group: 0.5 }, { group: 0 }],
  [{ gap: 1 }, { gap: false }],
  [{ strong: 'true' }, { strong: false }],
])('of a block with %j the text stays', (damage, read) => {
  const { blocks } = readSource({ ...SOURCE, blocks: [{ ...ROW, ...damage }] }) ?? {}
  expect(blocks).toEqual([{ ...ROW, ...read }])
})

test('blocks without a text are left out; of nothing else there is no text', () => {
  const { blocks } = readSource({ ...SOURCE, blocks: [null, 5, {}, { text: 5 }, ROW] }) ?? {}
  expect(blocks).toEqual([ROW])
  for (const stored of [null, undefined, 5, 'text', [], {}, { blocks: {} }, { blocks: [{}] }]) {
    expect(readSource(stored)).toBeNull()
  }
})
