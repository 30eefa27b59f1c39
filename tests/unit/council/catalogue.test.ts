import { describe, expect, test } from 'vitest'
import {
  type Catalogue,
  decodeCatalogue,
  encodeCatalogue,
  partsOfAdopted,
  readVote,
  sessionKind,
} from '../../../lib/council/catalogue.ts'
import { fieldsOf, readTable, splitWords } from '../../../lib/council/column-table.ts'
import { isLanguage } from '../../../lib/council/language.ts'
import { decodeStates } from '../../../lib/council/state-records.ts'

/** Each field once with a value and once without. */
const CATALOGUE: Catalogue = {
  sessions: [
    { number: '52', kind: 'regular', start: '2023-02-27', end: '2023-04-04', title: '' },
    { number: 'S-33', kind: 'special', start: null, end: null, title: 'Ethiopia' },
    { number: 'OS/12', kind: 'organizational', start: null, end: null, title: '' },
  ],
  texts: [
    {
      symbol: 'A/HRC/RES/52/28',
      kind: 'resolution',
      session: '52',
      number: '28',
      title: 'Democratic People’s Republic of Korea',
      titles: { fr: 'République populaire démocratique de Corée', es: 'Corea' },
      date: '2023-04-04',
      agendaItem: 4,
      vote: { action: 'adopted', vote: { inFavour: 29, against: 13, abstaining: 5 } },
      countries: ['PRK', 'KOR'],
    },
    {
      symbol: 'A/HRC/DEC/S-33/114A',
      kind: 'decision',
      session: 'S-33',
      number: '114A',
      title: '',
      titles: {},
      date: null,
      agendaItem: null,
      vote: { action: 'adopted', vote: null },
      countries: [],
    },
    {
      symbol: 'A/HRC/PRST/OS/12/1',
      kind: 'statement',
      session: 'OS/12',
      number: '1',
      title: 'A statement',
      titles: {},
      date: null,
      agendaItem: null,
      vote: null,
      countries: [],
    },
  ],
}

const file = () => JSON.parse(JSON.stringify(encodeCatalogue(CATALOGUE)))

describe('the file of the catalogue', () => {
  test('gives back the catalogue it was made of', () => {
    expect(decodeCatalogue(file())).toEqual(CATALOGUE)
  })

  test('has one list a column', () => {
    expect(file()).toEqual({
      sessions: {
        number: ['52', 'S-33', 'OS/12'],
        start: ['2023-02-27', '', ''],
        end: ['2023-04-04', '', ''],
        title: ['', 'Ethiopia', ''],
      },
      texts: {
        symbol: ['A/HRC/RES/52/28', 'A/HRC/DEC/S-33/114A', 'A/HRC/PRST/OS/12/1'],
        title: ['Democratic People’s Republic of Korea', '', 'A statement'],
        date: ['2023-04-04', '', ''],
        agendaItem: [4, 0, 0],
        vote: ['29-13-5', 'consensus', ''],
        countries: ['PRK KOR', '', ''],
      },
      titles: [
        ['A/HRC/RES/52/28', 'fr', 'République populaire démocratique de Corée'],
        ['A/HRC/RES/52/28', 'es', 'Corea'],
      ],
    })
  })

  test.each(
    ['sessions', 'texts'].flatMap((table) =>
      Object.keys(file()[table]).map((column) => [table, column]),
    ),
  )('with a wrong cell in %s, column %s, says so', (table = '', column = '') => {
    const wrong = file()
    wrong[table][column][2] = null
    expect(() => decodeCatalogue(wrong)).toThrow(
      `catalogue.json ${table}: \`${column}[2]\` must be a `,
    )
  })

  test.each([
    [[], 'catalogue.json: must be an object'],
    [{ ...file(), titles: {} }, 'catalogue.json: `titles` must be a list'],
    [
      { ...file(), titles: ['fr'] },
      'catalogue.json: a row of `titles` must be symbol, language and title',
    ],
    ...[0, 1, 2].map((cell) => [
      { ...file(), titles: [['A/HRC/RES/52/28', 'fr', 'Corée'].with(cell, undefined as never)] },
      'catalogue.json: a row of `titles` must be symbol, language and title',
    ]),
    [
      { ...file(), titles: [['A/HRC/RES/52/28', 'de', 'Korea']] },
      'catalogue.json: a language of `titles` must be one of the six, not "de"',
    ],
    [
      { ...file(), texts: { ...file().texts, symbol: ['A/HRC/52/L.1', '', ''] } },
      'catalogue.json: `symbol` must be of an adopted text, but is "A/HRC/52/L.1"',
    ],
    [
      { ...file(), texts: { ...file().texts, vote: ['by a show of hands', '', ''] } },
      'catalogue.json: `vote` must be consensus or like 29-13-5, but is "by a show of hands"',
    ],
  ])('is refused with what is wrong: %#', (wrong, message) => {
    expect(() => decodeCatalogue(wrong)).toThrow(String(message))
  })
})

test.each([
  ['A/HRC/RES/52/28', ['resolution', '52', '28']],
  ['A/HRC/DEC/18/114A', ['decision', '18', '114A']],
  ['A/HRC/DEC/18/114B', ['decision', '18', '114B']],
  ['A/HRC/PRST/S-33/1', ['statement', 'S-33', '1']],
  ['A/HRC/RES/OM/1/2', ['resolution', 'OM/1', '2']],
  ['A/HRC/RES/OS/12/2', ['resolution', 'OS/12', '2']],
  ['A/HRC/52/28', null],
  ['A/HRC/RES/52', null],
  ['A/HRC/RES/52/28C', null],
  ['A/HRC/RES/52/28AB', null],
  ['A/HRC/RES/OT/1/2', null],
  ['XA/HRC/RES/52/28', null],
  ['A/HRC/RES/52/28/REV.1', null],
  ['', null],
])('partsOfAdopted(%j) is %j', (symbol, parts) => {
  expect(partsOfAdopted(symbol)).toEqual(
    parts && { kind: parts[0], session: parts[1], number: parts[2] },
  )
})

test.each([
  ['52', 'regular'],
  ['S-33', 'special'],
  ['OS/12', 'organizational'],
  ['OM/1', 'organizational'],
])('a session %s is %s', (number, kind) => {
  expect(sessionKind(number)).toBe(kind)
})

describe('readVote', () => {
  test.each([
    ['', null],
    ['consensus', { action: 'adopted', vote: null }],
    ['29-13-5', { action: 'adopted', vote: { inFavour: 29, against: 13, abstaining: 5 } }],
    ['47-0-0', { action: 'adopted', vote: { inFavour: 47, against: 0, abstaining: 0 } }],
  ])('of %j', (written, outcome) => {
    expect(readVote(written)).toEqual(outcome)
  })

  test.each(['29-13', '29', 'x-13-5', '29-x-5', '29-13-x', 'Consensus'])(
    'refuses %j',
    (written) => {
      expect(() => readVote(written)).toThrow(`but is "${written}"`)
    },
  )
})

describe('readTable', () => {
  const shape = { file: 'x.json', texts: ['name'] as const, counts: ['age'] as const }

  test('gives the columns and how long they are', () => {
    const columns = { name: ['a', 'b'], age: [1, 2] }
    expect(readTable(columns, shape)).toEqual({ table: columns, length: 2 })
    expect(readTable({ name: [], age: [] }, shape).length).toBe(0)
  })

  test('measures by its first column of numbers where it has no texts', () => {
    const counts = { ...shape, texts: [] }
    expect(readTable({ age: [1, 2, 3] }, counts).length).toBe(3)
    expect(readTable({}, { ...counts, counts: [] }).length).toBe(0)
  })

  test.each([
    [{ name: ['a', 'b'], age: [1] }, 'x.json: column `age` must be a list of 2 cells'],
    [{ name: ['a', 'b'] }, 'x.json: column `age` must be a list of 2 cells'],
    [{ name: 'ab', age: [1, 2] }, 'x.json: column `name` must be a list of 0 cells'],
    [{ name: ['a', 2], age: [1, 2] }, 'x.json: `name[1]` must be a string'],
    [{ name: ['a', 'b'], age: ['1', 2] }, 'x.json: `age[0]` must be a number'],
    [null, 'x.json: must be an object'],
    ['name', 'x.json: must be an object'],
    [[], 'x.json: must be an object'],
  ])('of %j says %j', (parsed, message) => {
    expect(() => readTable(parsed, shape)).toThrow(message)
  })
})

test('fieldsOf gives an object itself', () => {
  const object = { a: 1 }
  expect(fieldsOf(object, 'x.json')).toBe(object)
})

test.each([
  ['', []],
  ['a', ['a']],
  ['a b', ['a', 'b']],
])('wordsOf(%j)', (cell, words) => {
  expect(splitWords(cell)).toEqual(words)
})

test.each([
  ...['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((tag) => [tag, true] as const),
  ...['EN', 'de', '', 'en-GB'].map((tag) => [tag, false] as const),
])('isLanguage(%j) is %j', (tag, is) => {
  expect(isLanguage(tag)).toBe(is)
})

describe('decodeStates', () => {
  const names = { ar: ['ا'], zh: ['厄'], en: ['Eritrea'], fr: [], ru: [], es: [] }

  test('gives the states', () => {
    const states = [{ alpha3: 'ERI', names }]
    expect(decodeStates(states)).toEqual(states)
  })

  test.each([
    [{ alpha3: 'ERI' }],
    [{ names }],
    [{ alpha3: 7, names }],
    [{ alpha3: 'ERI', names: null }],
    [{ alpha3: 'ERI', names: 'Eritrea' }],
    [{ alpha3: 'ERI', names: { ...names, es: 'Eritrea' } }],
    [{ alpha3: 'ERI', names: { ...names, ar: undefined } }],
    [null],
    ['ERI'],
  ])('refuses %j', (state) => {
    expect(() => decodeStates([state])).toThrow(
      'states.json: a state must have `alpha3` and a list of `names` in each language',
    )
  })

  test('refuses what is no list', () => {
    expect(() => decodeStates({})).toThrow('states.json: must be a list of states')
  })
})
