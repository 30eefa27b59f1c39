import { expect, test } from 'vitest'
import { pageRows, printedLines, widestOf } from '../../../../lib/letters/parse/pdf-lines.ts'
import type { TextRun } from '../../../../lib/letters/parse/pdf-text-run.ts'

/** A run of a page whose letters are half as wide as high. */
function run(text: string, x: number, y: number, size = 10): TextRun {
  return { text, x, y, width: text.length * size * 0.5, size, font: 'f' }
}
function printedColumns(runs: TextRun[]) {
  const page = pageRows(runs)
  return printedLines(page, widestOf(page))
}
const FOUR = [0, 1, 2, 3]
const textsOf = (runs: TextRun[]) => printedColumns(runs).map(({ text }) => text)

test('runs at one height are a line, with a space where there is one', () => {
  expect(textsOf([run('Hello', 50, 100), run('world', 78, 100), run('next', 50, 112)])).toEqual([
    'Hello world',
    'next',
  ])
  expect(textsOf([run('Hel', 50, 100), run('lo', 65, 100)])).toEqual(['Hello'])
})

test('a small raised number is no part of a line', () => {
  const runs = [run('Name', 50, 100), run('1', 70, 97, 6), run('more', 75, 100)]
  expect(textsOf(runs)).toEqual(['Name more'])
})

test('a number or a mark set apart belongs to its text', () => {
  expect(textsOf([run('12.', 50, 100), run('No Fence', 90, 100)])).toEqual(['12. No Fence'])
  expect(textsOf([run('12', 50, 100), run('No Fence', 90, 100)])).toEqual(['12. No Fence'])
  expect(textsOf([run('•', 50, 100), run('No Fence', 90, 100)])).toEqual(['• No Fence'])
})

test('Arabic is read from right to left', () => {
  const [line] = printedColumns([run('العفو', 60, 100), run('منظمة', 100, 100)])
  expect(line).toMatchObject({ text: 'منظمة العفو', indent: -125 })
})

test('two columns are read one after the other, level or not', () => {
  for (const down of [0, 5]) {
    const runs = FOUR.flatMap((n) => [
      run(`Left name ${n}`, 50, 100 + 12 * n),
      run(`Right name ${n}`, 300, 100 + down + 12 * n),
    ])
    expect(textsOf(runs)).toEqual([
      ...FOUR.map((n) => `Left name ${n}`),
      ...FOUR.map((n) => `Right name ${n}`),
    ])
  }
})

test('a line across the page ends its columns', () => {
  const columns = FOUR.flatMap((n) => [
    run(`Left name ${n}`, 50, 100 + 12 * n),
    run(`Right name ${n}`, 300, 100 + 12 * n),
  ])
  const across = 'A line that goes across all of the page and both of its columns'
  const texts = textsOf([run(across, 50, 60), ...columns, run(across, 50, 190)])
  expect(texts).toHaveLength(10)
  expect([texts[0], texts[1], texts[5], texts[9]]).toEqual([
    across,
    'Left name 0',
    'Right name 0',
    across,
  ])
})

test('a table of long names and short places stays rows', () => {
  const runs = FOUR.flatMap((n) => [
    run(`A very long name of an organisation ${n}`, 50, 100 + 12 * n),
    run('Mali', 300, 100 + 12 * n),
  ])
  const lines = printedColumns(runs)
  expect(lines).toHaveLength(4)
  expect(lines[0]).toMatchObject({
    cells: ['A very long name of an organisation 0', 'Mali'],
    room: null,
  })
})

test('a line says what its place tells', () => {
  const runs = [
    run('Big Title', 50, 80, 16),
    run('Text one', 50, 110),
    run('Text two of it', 50, 122),
    run('Text three of it', 60, 134),
    run('After a gap', 50, 170),
  ]
  const lines = printedColumns(runs)
  expect(lines.map(({ large }) => large)).toEqual([true, false, false, false, false])
  expect(lines.map(({ gap }) => gap)).toEqual([true, true, false, false, true])
  expect(lines.map(({ edge }) => edge)).toEqual([true, false, false, false, true])
  expect(lines.map(({ indent }) => indent)).toEqual([50, 50, 50, 60, 50])
  expect(lines.map(({ room }) => room)).toEqual([18, 50, 20, 0, 35])
})

/** A line of small letters with a raised number before it, as a browser or a word processor sets it. */
const note = (y: number, text: string, size = 8) => [
  run('1', 50, y - 2.5, size * 0.83),
  run(text, 56, y, size),
]
const NAMES = FOUR.map((n) => run(`${n}. Example Network ${n}`, 50, 100 + 12 * n))

test('footnotes are no lines of the text, and the number of the page below them is', () => {
  const page = pageRows([
    ...NAMES,
    ...note(180, 'Example Council, Global Report, 2022'),
    run('which goes on', 50, 190, 8),
    ...note(200, 'Example Institute, Annual Report'),
    run('7', 290, 240),
  ])
  const lines = (rows: typeof page.rows) => rows.map(([segment]) => segment?.text)
  expect(lines(page.rows)).toEqual([...NAMES.map(({ text }) => text), '7'])
  expect(lines(page.notes)).toEqual([
    'Example Council, Global Report, 2022',
    'which goes on',
    'Example Institute, Annual Report',
  ])
})

test.each([
  ['of the text’s own size', [...NAMES, ...note(180, 'Example Council', 10)]],
  ['with text below', [...note(80, 'Example Council'), ...NAMES]],
])('a line with a raised number %s is text', (_, runs) => {
  expect(textsOf(runs)).toContain('Example Council')
})

test('a raised number that is hardly smaller than its line is no part of it', () => {
  const raised = [run('Name', 50, 100), run('1', 70, 97, 8.3), run('more', 75, 100)]
  expect(textsOf(raised)).toEqual(['Name more'])
  const level = [run('Network', 50, 100), run('21', 87, 100, 8.3)]
  expect(textsOf(level)).toEqual(['Network 21'])
})

/** A ruled table of bare numbers and names, parted by less than a wide gap. */
const numbered = (from: number, names: string[]) =>
  names.flatMap((name, n) => [run(String(from + n), 50, 120 + 12 * n), run(name, 68, 120 + 12 * n)])
const HEADS = [run('No.', 50, 108), run('Organisation', 75, 108)]

test('bare numbers in a column belong to the names beside them, and what heads them to nothing', () => {
  const names = ['No Fence', 'Human Asia', 'Open Road', 'Lantern']
  expect(textsOf([...HEADS, ...numbered(9, names)])).toEqual(
    names.map((name, n) => `${9 + n}. ${name}`),
  )
  const first = pageRows(numbered(9, names))
  const next = (before?: number[]) =>
    pageRows(numbered(13, ['Harbour']), before).rows.map(([row]) => row?.text)
  expect(next(first.numbered)).toEqual(['13. Harbour'])
  expect(next()).toEqual(['13 Harbour'])
})

test('numbers, names and countries are rows of two cells under two headings', () => {
  const rows = numbered(1, ['Fence Network', 'Human Asia', 'Open Road', 'Lantern'])
  const places = ['Costa Rica', 'Mali', 'Spain', 'Peru'].map((c, n) => run(c, 300, 120 + 12 * n))
  const lines = printedColumns([...HEADS, run('Country', 300, 108), ...rows, ...places])
  expect(lines.map(({ cells }) => cells)).toEqual([
    ['Organisation', 'Country'],
    ['1. Fence Network', 'Costa Rica'],
    ['2. Human Asia', 'Mali'],
    ['3. Open Road', 'Spain'],
    ['4. Lantern', 'Peru'],
  ])
})

test('the last rows of a table stay rows, though the names are as short as the countries', () => {
  const rows = [
    ['No Fence', 'Costa Rica'],
    ['Open Road', 'Spain'],
    ['Lantern', 'South Africa'],
  ].flatMap(([name = '', country = ''], n) => [
    run(name, 50, 100 + 12 * n),
    run(country, 300, 100 + 12 * n),
  ])
  expect(printedColumns(rows).map(({ cells }) => cells)).toEqual([
    ['No Fence', 'Costa Rica'],
    ['Open Road', 'Spain'],
    ['Lantern', 'South Africa'],
  ])
})
