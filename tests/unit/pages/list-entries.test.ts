import { describe, expect, test } from 'vitest'
import { readEntries } from '../../../lib/pages/list-entries.ts'
import { listedTexts } from '../../../lib/pages/listed-texts.ts'
import type { ListingPage, TextReading } from '../../../lib/pages/page.ts'

const PAGE: ListingPage = { kind: 'texts', session: '52', title: '' }

/** A line of a page, as its element's name and the texts of its parts; a link's address after `@`. */
function line(tagName: string, ...parts: string[]): TextReading {
  const cells = parts.map((part): [string, string] => {
    const [text = '', address = ''] = part.split('@')
    return [text, address]
  })
  return { line: tagName, title: parts.join(' '), cells }
}

/** Words made as long as a number of characters says. */
const long = (words: string, length: number) => `${words} `.padEnd(length, 'x')

const read = (rows: TextReading[], page = PAGE) =>
  [...readEntries(rows, page)].map(({ rowIndex, reading }) => {
    const { number, title, draft, action, section } = reading
    return [rowIndex, number, title, draft, action, section].join(' | ')
  })

describe('an entry of a list', () => {
  test.each([
    // Number and title in one part.
    [['52/1. Water for all'], '52/1. | Water for all |  | '],
    [['52/1 – Water for all'], '52/1 | Water for all |  | '],
    [['Resolution 52/1: Water for all'], 'Resolution 52/1 | Water for all |  | '],
    [['A/HRC/RES/52/1 Water'], 'A/HRC/RES/52/1 | Water |  | '],
    [['52/PRST/1 On reports'], '52/PRST/1 | On reports |  | '],
    [['S-33/1 Ethiopia'], 'S-33/1 | Ethiopia |  | '],
    [['第52/1号决议 水'], '第52/1号决议 | 水 |  | '],
    // In parts of their own.
    [['52/1@/a', 'Water', 'for all'], '52/1 | Water for all |  | '],
    [['52/1@/a', '. Water'], '52/1 | Water |  | '],
    [['52/1@/a', ' – Water'], '52/1 | Water |  | '],
    [['52/1@/a', 'Water', 'L.7'], '52/1 | Water | L.7 | '],
    [['52/1@/a', 'Water', 'L.7', 'L.8'], '52/1 | Water | L.7 | '],
    [['52/1@/a', 'Water', 'A/HRC/52/1/Corr.1', 'Corr. 1'], '52/1 | Water |  | '],
    [['52/1@/a', 'Water', 'Adopted without a vote'], '52/1 | Water |  | Adopted without a vote'],
    [['52/1@/a', 'Water', 'Withdrawn', 'Rejected'], '52/1 | Water |  | Withdrawn'],
    [['52/1@/a', 'Adopted without a vote', 'Water'], '52/1 | Water |  | Adopted without a vote'],
    // What was done stands first, before a title was read, or as its only word.
    [['52/1@/a', '– Adopted without a vote'], '52/1 |  |  | – Adopted without a vote'],
    [['52/1@/a', '未经表决通过', '水'], '52/1 | 水 |  | 未经表决通过'],
    [['52/1@/a', 'رفض', 'ماء'], '52/1 | ماء |  | رفض'],
    [['52/1@/a', 'سحب', 'ماء'], '52/1 | ماء |  | سحب'],
    [
      ['52/1@/a', 'Water', 'Food – adopted without a vote'],
      '52/1 | Water |  | Food – adopted without a vote',
    ],
    // A long part that names a draft or an action is a title.
    [['52/1@/a', long('L.7', 60)], `52/1 | ${long('L.7', 60)} |  | `],
    [['52/1@/a', long('L.7', 59)], `52/1 |  | ${long('L.7', 59)} | `],
    [
      ['52/1@/a', long('Adopted without a vote', 300)],
      `52/1 | ${long('Adopted without a vote', 300)} |  | `,
    ],
    [
      ['52/1@/a', long('Adopted without a vote', 299)],
      `52/1 |  |  | ${long('Adopted without a vote', 299)}`,
    ],
    // Before the number.
    [['(–)', '52/1@/a', 'Water'], '52/1 | Water |  | '],
    [['Resolution. 52/1: Water'], 'Resolution. 52/1 | Water |  | '],
    [['OM/1/1. Water'], 'OM/1/1. | Water |  | '],
    [['52/12 Water'], '52/12 | Water |  | '],
    // All in one part.
    [['52/1@/a', 'Water: adopted by consensus'], '52/1 | Water |  | adopted by consensus'],
    [['52/1@/a', 'Water(adopted by consensus'], '52/1 | Water |  | adopted by consensus'],
    [['52/1@/a', 'Water,adopted by consensus'], '52/1 | Water |  | adopted by consensus'],
    [
      ['52/1@/a', 'Water – A/HRC/52/L.7 – Adopted without a vote'],
      '52/1 | Water | A/HRC/52/L.7 | Adopted without a vote',
    ],
    [
      ['52/1@/a', 'Water (L.7), adopted by consensus'],
      '52/1 | Water | L.7) | adopted by consensus',
    ],
    [
      ['52/1@/a', 'Water, food and air; adopted without a vote'],
      '52/1 | Water, food and air |  | adopted without a vote',
    ],
  ])('%j', (parts, expected) => {
    expect(read([line('LI', ...parts)])).toEqual([`0 | ${expected} | `])
  })

  test('has its draft and what was done split off a long title', () => {
    const title = long('Water', 270)
    const parts = ['52/1@/a', `${title} – L.7 – Rejected`]
    expect(read([line('LI', ...parts)])).toEqual([`0 | 52/1 | ${title} | L.7 | Rejected | `])
  })

  test('a custom element named like a heading names no list', () => {
    const rows = [line('H2-LINE', 'Decisions'), line('LI', '52/101@/a', 'Water')]
    expect(read(rows)).toEqual(['1 | 52/101 | Water |  |  | '])
  })

  test.each([
    [['Water for all']],
    [['In resolution 52/1 it met@/a']],
    [['See also@/x', '52/1@/a', 'Water']],
    [['A long sentence of thirty letters –', '52/1@/a', 'Water']],
    // A sentence that begins with the number.
    [['Resolution 52/1', 'was adopted']],
    [[]],
  ])('not %j', (parts) => {
    expect(read([line('LI', ...parts)])).toEqual([])
  })

  test('has up to thirty characters before its number', () => {
    const rows = (length: number) => [
      line('LI', 'Resolution'.padEnd(length, ' of it'), '52/1@/a', 'Water'),
    ]
    expect(read(rows(30))).toHaveLength(1)
    expect(read(rows(31))).toEqual([])
  })

  test('is in the list that a heading of less than a hundred characters names', () => {
    const sectionBelow = (heading: string) =>
      read([line('H2', heading), line('LI', '52/1@/a', 'Water')])[0]
        ?.split(' | ')
        .at(-1)
    expect(sectionBelow(long('Decisions', 99))).toBe(long('Decisions', 99))
    expect(sectionBelow(long('Decisions', 100))).toBe('')
  })

  test('may be a link alone, at the beginning of a page', () => {
    expect(read([line('A', '52/1@/a', 'Water')])).toHaveLength(1)
  })

  test('goes on with a small letter where its number is a link', () => {
    expect(read([line('LI', '52/1@/a', 'water for all')])).toEqual([
      '0 | 52/1 | water for all |  |  | ',
    ])
  })

  test('has the words before its number as the name of its list, or the heading above', () => {
    const rows = [
      line('H2', 'Decisions'),
      line('LI', '52/101@/a', 'Water'),
      line('LI', 'Resolution', '52/1@/b', 'Food'),
      line('H3', 'Voting record'),
      line('LI', '52/102@/c', 'Air'),
      line('H2', `Statements ${'x'.repeat(100)}`),
      line('LI', '52/103@/d', 'Fire'),
    ]
    expect(read(rows).map((entry) => entry.split(' | ').at(-1))).toEqual([
      'Decisions',
      'Resolution',
      'Decisions',
      'Decisions',
    ])
  })

  test('is passed over in a row of a table', () => {
    expect(read([line('TR', '52/1@/a', 'Water')])).toEqual([])
  })

  test('may be one of several links in a sentence, which are none if the first is none', () => {
    const sentence = [line('P', 'The mandate was renewed by', '52/1@/a'), line('A', '52/2@/b')]
    expect(read(sentence)).toEqual([])
    expect(read([line('P', '52/1@/a', 'Water'), line('A', '52/2@/b', 'Food')])).toHaveLength(2)
  })

  test('on the page of a session is of that session', () => {
    const rows = [line('LI', '52/1@/a', 'Water'), line('LI', '51/2@/b', 'Food')]
    expect(read(rows, { ...PAGE, kind: 'session' })).toHaveLength(1)
    expect(read(rows)).toHaveLength(2)
  })
})

describe('the texts among the lines of a page', () => {
  const numbers = (rows: TextReading[], page = PAGE) =>
    listedTexts(rows, page).map(({ rowIndex, reading }) => `${rowIndex} ${reading.number}`)

  test('are those of its tables, or else of its lists', () => {
    const table = [
      line('TABLE'),
      { ...line('TR', '52/1', 'Water'), of: 0 },
      { ...line('TR', '52/2', 'Food'), of: 0 },
    ]
    const list = line('LI', '52/3@/a', 'Air')
    expect(numbers([...table, list])).toEqual(['1 52/1', '2 52/2'])
    expect(numbers([list])).toEqual(['0 52/3'])
  })

  test('that a reader has understood stay as they are, after the others', () => {
    const understood: TextReading = { title: 'Known', number: '52/9' }
    expect(numbers([understood])).toEqual(['0 52/9'])
    expect(numbers([understood, line('LI', '52/3@/a', 'Air')])).toEqual(['1 52/3', '0 52/9'])
  })

  test('take the name of their table from its caption, its summary or the heading above', () => {
    const rows = (title: string): TextReading[] => [
      { line: 'TABLE', title },
      { ...line('TR', '52/101', 'Water'), of: 1 },
      { ...line('TR', '52/102', 'Food'), of: 1 },
    ]
    const caption: TextReading = { line: 'CAPTION', title: "President's statements", of: 1 }
    const sections = (...given: TextReading[]) =>
      listedTexts(given, PAGE).map(({ reading }) => reading.section)
    const heading = line('H2', 'Decisions')
    expect(sections(heading, ...rows(''))).toEqual(['Decisions', 'Decisions'])
    expect(sections(heading, ...rows('Resolutions'))).toEqual(['Resolutions', 'Resolutions'])
    expect(sections(heading, ...rows('Voting'))).toEqual(['Decisions', 'Decisions'])
    expect(sections(heading, ...rows(''), caption)[0]).toBe("President's statements")
    const long = line('H2', `Resolutions ${'x'.repeat(100)}`)
    expect(sections(long, ...rows(''))).toEqual(['', ''])
  })

  test('of a special session: the only one may be named by the heading alone', () => {
    const page: ListingPage = { kind: 'texts', session: 'S-33', title: '' }
    const heading = line('H1', 'Resolution S-33/1 on Ethiopia')
    expect(numbers([heading], page)).toEqual(['0 S-33/1'.replace('S-33/1', 'A/HRC/RES/S-33/1')])
    expect(numbers([heading], PAGE)).toEqual([])
    expect(numbers([line('H1', 'After S-32/1')], page)).toEqual([])
    expect(numbers([line('H1', 'S-33/1 and S-33/2')], page)).toEqual([])
    // A title is no line that a badge could stand beside.
    const titled = { ...page, title: 'Resolution S-33/1' }
    expect(numbers([line('H1', 'Ethiopia')], titled)).toEqual([])
  })
})
