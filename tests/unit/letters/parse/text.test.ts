import { expect, test } from 'vitest'
import { firstWordOf } from '../../../../lib/letters/parse/pdf-text-run.ts'
import { endsOpen, sourceFromText } from '../../../../lib/letters/parse/text.ts'

/** Kind, text, group and whether something stands before it. */
const blocksOf = (text: string) =>
  sourceFromText(text).blocks.map(({ kind, text, group, gap }) => [kind, text, group, gap])

test('a sentence broken at the width of the page is one paragraph', () => {
  const text = `We write to you today about the situation in the country, in which many
people are held for what they say, and ask you to act for them at the
next session of the Council, which opens in the last week of February.

Excellencies,


Second paragraph.`
  expect(blocksOf(text)).toEqual([
    ['paragraph', expect.stringMatching(/in which many people .* at the next session/), 1, false],
    ['line', 'Excellencies,', 2, true],
    ['line', 'Second paragraph.', 3, true],
  ])
})

test('points are entries, with the lines that hang from them', () => {
  const numbered =
    '1. No Fence\n2. Network for the Protection of\n   Prisoners in Cuba\n3. Human Asia'
  expect(blocksOf(numbered)).toEqual([
    ['entry', '1. No Fence', 1, false],
    ['entry', '2. Network for the Protection of Prisoners in Cuba', 1, false],
    ['entry', '3. Human Asia', 1, false],
  ])
  expect(blocksOf('• One\n• Two\n\n- Three\n* Four')).toEqual([
    ['entry', '• One', 1, false],
    ['entry', '• Two', 1, false],
    ['entry', '- Three', 2, true],
    ['entry', '* Four', 2, false],
  ])
  expect(blocksOf('12.   No Fence\n13.   Human Asia')).toEqual([
    ['entry', '12. No Fence', 1, false],
    ['entry', '13. Human Asia', 1, false],
  ])
})

test('columns side by side are rows of cells', () => {
  const { blocks } = sourceFromText('No Fence          Human Asia\nNK Watch\tOpen Doors')
  expect(blocks).toMatchObject([
    { kind: 'row', text: 'No Fence Human Asia', cells: ['No Fence', 'Human Asia'] },
    { kind: 'row', text: 'NK Watch Open Doors', cells: ['NK Watch', 'Open Doors'] },
  ])
  expect(sourceFromText('No Fence          Human Asia').blocks).toMatchObject([
    { kind: 'line', cells: [] },
  ])
})

test('a line that cannot end there, or begins small, is one with the next', () => {
  expect(blocksOf('Network for the\nProtection of Prisoners\nHuman Asia\nand others')).toEqual([
    ['paragraph', 'Network for the Protection of Prisoners', 1, false],
    ['paragraph', 'Human Asia and others', 1, false],
  ])
})

test('persons and what they are stay lines of their own', () => {
  expect(blocksOf('Jane Doe\nprofessor of law\nJuan Pérez, lawyer')).toEqual([
    ['line', 'Jane Doe', 1, false],
    ['line', 'professor of law', 1, false],
    ['line', 'Juan Pérez, lawyer', 1, false],
  ])
})

test('a text says nothing of a page', () => {
  expect(sourceFromText('One', 'https://one.example/')).toMatchObject({
    address: 'https://one.example/',
    title: null,
    site: null,
    lang: null,
    published: null,
  })
})

test('a text must go on after some words', () => {
  for (const text of [
    'Network for the',
    'House of',
    'Amnesty (',
    'A &',
    'A/',
    'Casa de los',
    'Réseau pour',
    'Сеть по',
    'منظمة من',
    'Ligue des ',
  ])
    expect(endsOpen(text), text).toBe(true)
  for (const text of ['people', 'thereof', 'A—']) expect(endsOpen(text), text).toBe(false)
})

test.each([
  ['one two', 'one'],
  [' one', 'one'],
  ['人权 观察', '人'],
  ['', ''],
  ['x\ty', 'x'],
])('the first word of "%s" is "%s"', (line, word) => expect(firstWordOf(line)).toBe(word))
