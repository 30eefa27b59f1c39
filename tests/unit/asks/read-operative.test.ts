import { describe, expect, test } from 'vitest'
import { readOperative } from '../../../lib/asks/read-operative.ts'
import { isOnAdoption } from '../../../lib/asks/text-cues.ts'
import { splitOperative, splitPreamble } from '../../../lib/asks/torn-paragraphs.ts'
import { type Block, block } from '../../../lib/letters/parse/source-blocks.ts'

const paragraph = (text: string, more: Partial<Block> = {}) =>
  block({ kind: 'paragraph', text, ...more })
const read = (...blocks: Block[]) =>
  readOperative(blocks).map(({ number, text }) => `${number} ${text}`)

describe('what stands between the paragraphs of a text', () => {
  test.each<[string, Block]>([
    ['a heading', paragraph('On ports', { kind: 'heading' })],
    ['a line in bold', paragraph('On ports', { strong: true })],
  ])('%s is left out', (_, heading) => {
    expect(read(paragraph('1. Calls for piers;'), heading, paragraph('2. Decides.'))).toEqual([
      '1 Calls for piers;',
      '2 Decides.',
    ])
  })

  test.each<[string, Block]>([
    ['a plain line', paragraph('of the north')],
    ['a heading that ends a sentence', paragraph('of the north;', { kind: 'heading' })],
    ['a long line in bold', paragraph(`of ${'the '.repeat(40)}north`, { strong: true })],
  ])('%s belongs to the paragraph before', (_, more) => {
    expect(read(paragraph('1. Calls for piers'), more)).toEqual([`1 Calls for piers ${more.text}`])
  })
})

describe('paragraphs whose numbers a list gives', () => {
  const entry = (text: string) => paragraph(text, { kind: 'entry' })

  test('are counted, those after a colon below it until one ends with a full stop', () => {
    expect(
      read(
        entry('Calls for piers;'),
        entry('Calls upon all:'),
        entry('To build;'),
        entry('To mend.'),
        entry('Decides.'),
      ),
    ).toEqual([
      '1 Calls for piers;',
      '2 Calls upon all:',
      '(a) To build;',
      '(b) To mend.',
      '3 Decides.',
    ])
  })

  test('a point after one without an end goes on with it', () => {
    expect(read(entry('Calls for piers'), entry('and quays;'), entry('Decides。'))).toEqual([
      '1 Calls for piers and quays;',
      '2 Decides。',
    ])
  })

  test('a number that is far away or smaller begins no paragraph', () => {
    expect(read(paragraph('4. Calls for piers since'), paragraph('2. December'))).toEqual([
      '4 Calls for piers since 2. December',
    ])
    expect(read(paragraph('4. Calls'), paragraph('34. Decides'))).toHaveLength(2)
    expect(read(paragraph('4. Calls'), paragraph('35. Decides'))).toHaveLength(1)
    expect(read(paragraph('30. Calls'), paragraph('4 bis. Decides'))).toHaveLength(1)
  })
})

describe('paragraphs that a page’s end put into one block', () => {
  test.each([
    [
      'Recalling its resolutions, Deeply concerned',
      ['Recalling its resolutions,', 'Deeply concerned'],
    ],
    ['Recalling its Deeply held views', ['Recalling its Deeply held views']],
    ['Recalling, Deeplyx', ['Recalling, Deeplyx']],
  ])('%s', (text, parts) => {
    expect(splitPreamble(text)).toEqual(parts)
  })

  test.each([
    ['1. Calls: (a) To build; (b) To mend;', ['1. Calls:', '(a) To build;', '(b) To mend;']],
    ['(b) To mend; (c) To pay;', ['(b) To mend;', '(c) To pay;']],
    ['(b) To mend; (d) To pay;', ['(b) To mend; (d) To pay;']],
    ['1. Calls; (a) To build;', ['1. Calls; (a) To build;']],
    ['1. Calls; 2. Decides.', ['1. Calls;', '2. Decides.']],
    ['1. Calls; 3. Decides.', ['1. Calls; 3. Decides.']],
    ['(a) To build; 3. Decides.', ['(a) To build;', '3. Decides.']],
    ['5. Decides. 57th meeting 4 April', ['5. Decides.', '57th meeting 4 April']],
  ])('%s', (text, parts) => {
    expect(splitOperative(text)).toEqual(parts)
  })
})

test.each([
  ['Resolution adopted by the Human Rights Council', true],
  ['  Résolution adoptée par le Conseil', true],
  ['人权理事会2023年4月4日通过的决议', true],
  ['On the resolution adopted by the Council', false],
  ['Resolution', false],
])('%s is about the adoption of a text: %s', (text, is) => {
  expect(isOnAdoption(text)).toBe(is)
})
