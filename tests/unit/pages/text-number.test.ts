import { describe, expect, test } from 'vitest'
import {
  isDraft,
  kindsIn,
  namesKind,
  numberIn,
  numbersIn,
  parseNumber,
} from '../../../lib/pages/text-number.ts'

describe('the number of a text in a list', () => {
  test.each([
    ['52/1', 'Resolutions', 'RES/52/1'],
    ['52/1', 'Resoluciones', 'RES/52/1'],
    ['52/1', 'Résolutions', 'RES/52/1'],
    ['52/1', 'Резолюции', 'RES/52/1'],
    ['52/1', '决议', 'RES/52/1'],
    ['52/1', 'القرارات', 'RES/52/1'],
    ['52/1', 'Decisions', 'DEC/52/1'],
    ['52/1', 'Décisions', 'DEC/52/1'],
    ['52/1', 'Решения', 'DEC/52/1'],
    ['52/1', '决定', 'DEC/52/1'],
    ['52/1', 'المقررات', 'DEC/52/1'],
    ['52/1', 'PRST', 'PRST/52/1'],
    ['52/1', 'Déclarations', 'PRST/52/1'],
    ['52/1', 'Declaraciones', 'PRST/52/1'],
    ['52/1', 'Заявления', 'PRST/52/1'],
    ['52/1', '声明', 'PRST/52/1'],
    ['52/1', 'بيانات', 'PRST/52/1'],
    ['52/1', '', 'RES/52/1'],
    // Of several kinds in one list, the number tells.
    ['52/1', 'Resolutions, decisions and statements', 'RES/52/1'],
    ['52/101', 'Decisions and statements', 'DEC/52/101'],
    ['52/100', 'Decisions and statements', 'PRST/52/100'],
    ['52/9/Corr.1', 'Decisions and statements', 'PRST/52/9/CORR.1'],
  ])('%s among %s', (written, section, symbol) => {
    expect(parseNumber(written, section)?.symbol).toBe(`A/HRC/${symbol}`)
  })

  test.each([
    ['PRST 6/1', 'PRST/6/1'],
    ['6/PRST/1', 'PRST/6/1'],
    ['6/PRST.1', 'PRST/6/1'],
    ['6/prst 12', 'PRST/6/12'],
    ['A/HRC/6/PRST/1', 'PRST/6/1'],
    ['S-9/PRST/1', 'PRST/S-9/1'],
    ['RES 52/1', 'RES/52/1'],
    ['RES-52/1', 'RES/52/1'],
    ['DEC: 52/101', 'DEC/52/101'],
    ['Decision 52/101', 'DEC/52/101'],
    ['Résolution n° 52/1', 'RES/52/1'],
    ['52/1, 52/1/Corr.1', 'RES/52/1'],
    ['(52/1)', 'RES/52/1'],
    ['see S-33/1', 'RES/S-33/1'],
    ['see OS/12/1', 'RES/OS/12/1'],
    ['see om/1/1', 'RES/OM/1/1'],
    // Digits, hyphens and slashes of other scripts.
    ['٥٢/١', 'RES/52/1'],
    ['５２／１', 'RES/52/1'],
    ['52⁄1', 'RES/52/1'],
    ['52∕1', 'RES/52/1'],
    ['52 / 1', 'RES/52/1'],
    ['S – 33/1', 'RES/S-33/1'],
    ['S‑33/1', 'RES/S-33/1'],
    ['S−33/1', 'RES/S-33/1'],
    ['دإ-22/1', 'RES/S-22/1'],
    ['دا 22/1', 'RES/S-22/1'],
    ['د إ - 22/1', 'RES/S-22/1'],
  ])('%s says its own kind', (written, symbol) => {
    const section = symbol.startsWith('RES') ? 'Texts' : 'Resolutions'
    expect(parseNumber(written, section)?.symbol).toBe(`A/HRC/${symbol}`)
  })

  test.each(['N/A', '', '6/PRST/123', 'x6/PRST/1', '1520/1', '52'])('%j is none', (written) => {
    expect(parseNumber(written, '')).toBeNull()
  })
})

describe('a cell that holds a number', () => {
  test.each([
    ['Resolution 52/1', 'RES/52/1'],
    ['resolution52/1', 'RES/52/1'],
    ['第52/1号决议', 'RES/52/1'],
    ['No. 52/1', 'RES/52/1'],
    ['№ 52/1', 'RES/52/1'],
    ['n° 52/1', 'RES/52/1'],
    ['(52/1)', 'RES/52/1'],
    ['– 52/1', 'RES/52/1'],
    ['President’s statement 52/1', 'PRST/52/1'],
    ['Председатель 52/1', 'RES/52/1'],
    ['رئيس 52/1', 'RES/52/1'],
    ['HRC 52/1', 'RES/52/1'],
    ['S33/1', 'RES/S-33/1'],
    ['OS/12/1', 'RES/OS/12/1'],
    [`52/1${' '.repeat(56)}`, 'RES/52/1'],
  ])('%j', (cell, symbol) => {
    expect(numberIn(cell)?.symbol).toBe(`A/HRC/${symbol}`)
  })

  test.each([
    'See resolution 52/1',
    'Chapter 52/1',
    'Adopted 52/1',
    'Item 52/1',
    '-----52/1',
    'A/HRC/52/L.1',
    'A/HRC/52/65',
    '12 March',
    `52/1${' '.repeat(57)}`,
    '',
  ])('not %j', (cell) => {
    expect(numberIn(cell)).toBeNull()
  })
})

describe('the numbers in a heading', () => {
  test.each([
    ['Resolutions 52/1 and 52/2', ['RES/52/1', 'RES/52/2']],
    ['decision 52/101', ['DEC/52/101']],
    ['Decision of 1 March on resolution 52/1.', ['RES/52/1']],
    ['statement made some while ago on 52/1', ['RES/52/1']],
    ['A/HRC/RES/52/1', ['RES/52/1']],
    ['第52/1号', ['RES/52/1']],
    [`${' '.repeat(60)}52/1`, ['RES/52/1']],
    [`${'a '.repeat(250)}52/1`, []],
    ['A/HRC/52/65', []],
    ['52/1/Corr.1', []],
    ['1/52/1', []],
    ['-52/1', []],
    ['.52/1', []],
    ['x52/1', []],
    ['а52/1', []],
    ['52/1x', []],
    ['52/12345', []],
  ])('%j', (heading, symbols) => {
    expect(numbersIn(heading).map(({ symbol }) => symbol)).toEqual(
      symbols.map((symbol) => `A/HRC/${symbol}`),
    )
  })
})

test.each([
  'Resolution',
  ' Décision',
  'Présidente',
  '主席',
  '第',
  'No.',
  'RES',
  'A/',
  'S-',
  'OM',
  '',
])('%j names a kind of text', (words) => {
  expect(namesKind(words)).toBe(true)
})

test.each(['See resolution', 'the decision', 'Chapter', 'xRES', 'resx', 'Vice-president'])(
  '%j names none',
  (words) => {
    expect(namesKind(words)).toBe(false)
  },
)

test('the kinds of a name come in the order of the series', () => {
  expect(kindsIn('Statements, decisions and resolutions')).toEqual([
    'resolution',
    'decision',
    'statement',
  ])
  expect(kindsIn('Voting record')).toEqual([])
})

test.each([
  ['L.1', true],
  ['l. 1', true],
  ['L..12', true],
  ['A/HRC/52/L.1', true],
  ['L...1', false],
  ['AL.1', false],
  ['ÉL.1', false],
  ['L.', false],
  ['L1', false],
])('whether %j names a draft: %j', (written, is) => {
  expect(isDraft(written)).toBe(is)
})
