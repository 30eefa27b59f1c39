import { describe, expect, test } from 'vitest'
import { columnOf, isRowCounter } from '../../../lib/pages/column-words.ts'
import { type Grid, gridRows } from '../../../lib/pages/grid.ts'
import type { TextReading } from '../../../lib/pages/page.ts'
import { columnsOf, headingRows } from '../../../lib/pages/table-columns.ts'

type Cell = NonNullable<TextReading['cells']>[number]

/** A grid of rows that give the texts of their cells, or cells with their attributes. */
function grid(...rows: (string | Cell)[][]): Grid {
  const readings = rows.map((cells, index): [number, TextReading] => [
    index,
    { title: '', cells: cells.map((cell) => (typeof cell === 'string' ? [cell, ''] : cell)) },
  ])
  return { name: '', outerRowIndex: -1, ...gridRows(readings) }
}

const heading = (text: string): Cell => [text, '', '', '', 'TH']
const texts = ({ rows }: Grid) => rows.map(({ cells }) => cells.map((cell) => cell?.text).join('|'))

describe('the cells of a table by column', () => {
  test('a cell stands in each column and row that it spans', () => {
    const made = grid(['a', ['b', '', '2', '2'], 'c'], ['d', 'e'], ['f'])
    expect(texts(made)).toEqual(['a|b|b|c', 'd|b|b|e', 'f'])
    expect(made.width).toBe(4)
    expect(made.rows.map(({ spanned }) => [...spanned])).toEqual([[], [1, 2], []])
    expect(made.rows[0]?.cells.map((cell) => cell?.columns)).toEqual([1, 2, 2, 1])
  })

  test('a span at the end of a row reaches the next, too', () => {
    expect(texts(grid(['a', ['b', '', '', '3']], ['c'], ['d'], ['e']))).toEqual([
      'a|b',
      'c|b',
      'd|b',
      'e',
    ])
  })

  test.each(['0', '1', '-3', 'x', ''])('a span of %j is of one', (span) => {
    expect(texts(grid([['a', '', span, span], 'b'], ['c']))).toEqual(['a|b', 'c'])
  })

  test('no row is wider than 40 columns', () => {
    const made = grid([['a', '', '39'], 'b', 'c'], [['d', '', '1000', '2']], ['e'])
    expect(made.rows.map(({ cells }) => cells.length)).toEqual([40, 40, 40])
    expect(made.width).toBe(40)
  })

  test('texts are cleaned, and a heading’s cell is known by its tag', () => {
    const [row] = grid([' a\n b\u00ad ', heading('c')]).rows
    expect(row?.cells).toMatchObject([
      { text: 'a b', isHeading: false },
      { text: 'c', isHeading: true },
    ])
  })
})

describe('rows of headings', () => {
  const headed = (made: Grid) => [...headingRows(made)].map(({ rowIndex }) => rowIndex)
  const first = ['52/1', 'Water for all']

  test.each(['Votes of 45', '2020 record', 'Columna', 'Nation'])(
    'hold words beside the names of columns: %s',
    (words) => {
      expect(headed(grid(['Text', 'Title', words], [...first, 'x']))).toEqual([0])
    },
  )

  test.each(['45', 'NA', 'n/a', '45/7'])('hold no part of a text: %s', (part) => {
    expect(headed(grid(['Text', 'Title', part], [...first, 'x']))).toEqual([])
  })

  test.each<[string, (string | Cell)[][], number[]]>([
    ['of th alone, wherever they stand', [first, [heading('a'), heading('b')]], [1]],
    ['in the words of two columns', [['Text', 'Title'], first], [0]],
    ['after the name of a group', [['Item 3', ''], ['Text', 'Title'], first], [1]],
    ['repeated further down', [['Text', 'Title'], first, ['Text', 'Title'], first], [0, 2]],
    ['not of one cell', [[heading('Text')], first], []],
    ['not in the words of one column', [['Text', 'Water'], first], []],
    ['not after a text', [first, ['Text', 'Title']], []],
    ['not with a number', [['Text', 'Title', '52/1'], first], []],
    ['not with a count', [['Text', 'Title', '12'], first], []],
    ['not with n/a', [['Text', 'Title', 'N/A'], first], []],
    ['not with a draft', [['Text', 'Title', 'L.12'], first], []],
    ['not with an outcome', [['Text', 'Title', 'Adopted without a vote'], first], []],
    ['not of long words', [['Text', `Title${'x'.repeat(60)}`], first], []],
  ])('%s', (_, rows, expected) => {
    expect(headed(grid(...rows))).toEqual(expected)
  })
})

describe('what a column holds', () => {
  const NONE = {
    number: -1,
    title: -1,
    draft: -1,
    action: -1,
    type: -1,
    inFavour: -1,
    against: -1,
    abstaining: -1,
  }
  const DONE = 'Adopted without a vote'

  test.each<[string, (string | Cell)[][], Partial<typeof NONE>]>([
    [
      'by its cells alone',
      [
        [DONE, 'L.1', 'Water for all', '52/1'],
        [DONE, 'L.2', 'Housing', '52/2'],
      ],
      { number: 3, title: 2, draft: 1, action: 0 },
    ],
    [
      'by a draft’s address',
      [
        ['52/1', 'Water for all', ['doc', 'https://undocs.org/A/HRC/52/L.1']],
        ['52/2', 'Housing', ['doc', 'https://undocs.org/A/HRC/52/L.2']],
      ],
      { number: 0, title: 1, draft: 2 },
    ],
    [
      'not by the address of a title',
      [
        ['52/1', [`Water for all ${'x'.repeat(30)}`, 'https://undocs.org/A/HRC/52/L.1']],
        ['52/2', [`Housing ${'x'.repeat(40)}`, 'https://undocs.org/A/HRC/52/L.2']],
      ],
      { number: 0, title: 1 },
    ],
    [
      'the session’s own numbers before others',
      [
        ['40/1', '52/1', 'Water for all'],
        ['40/2', '52/2', 'Housing'],
      ],
      { number: 1, title: 2, action: -1 },
    ],
    [
      'a heading of another thing before its numbers',
      [
        ['Previous text', 'Text', 'Title'],
        ['52/8', '52/1', 'Water for all'],
        ['52/9', '52/2', 'Housing'],
      ],
      { number: 1, title: 2 },
    ],
    [
      'the kind of each text',
      [
        ['52/101', 'Decision', 'Water for all'],
        ['52/2', 'Resolution', 'Housing'],
      ],
      { number: 0, type: 1, title: 2 },
    ],
    [
      'the votes on each side',
      [
        ['Text', 'Title', 'In favour', 'Against', 'Abstentions'],
        ['52/1', 'Water for all', '30', '12', '5'],
      ],
      { number: 0, title: 1, inFavour: 2, against: 3, abstaining: 4 },
    ],
    [
      'no votes without those in favour',
      [
        ['Text', 'Title', 'Against', 'Draft'],
        ['52/1', 'Water for all', 'x', 'L.1'],
      ],
      { number: 0, title: 1, draft: 3 },
    ],
    [
      'a number where all were lost',
      [
        ['Text', 'Title', 'Draft'],
        ['n/a', 'Water for all', 'L.1'],
        ['N.A.', 'Housing', 'L.2'],
      ],
      { number: 0, title: 1, draft: 2 },
    ],
    [
      'an action in the last column, if nothing else tells',
      [
        ['52/1', 'Water for all', 'Voting record'],
        ['52/2', 'Housing', 'Voting record'],
      ],
      { number: 0, title: 1, action: 2 },
    ],
    [
      'no action in a table of two columns',
      [
        ['52/1', 'Water for all'],
        ['52/2', 'Housing'],
      ],
      { number: 0, title: 1 },
    ],
    [
      'no title in sponsors',
      [
        ['Text', 'Sponsors', 'Title', 'Action'],
        ['52/1', 'Algeria, Brazil, Chile, Denmark, Egypt, Fiji, Gabon', 'Water', DONE],
        ['52/2', 'Honduras, India, Jordan, Kenya, Latvia, Malta, Nepal', 'Food', DONE],
      ],
      { number: 0, title: 2, action: 3 },
    ],
    [
      'no other number as a title, though it stands beside the number and is longer',
      [
        ['52/1', 'Resolution 40/11', 'Water for all of us, soon'],
        ['52/2', 'Resolution 40/12', 'Housing for all of us now'],
      ],
      { number: 0, title: 2 },
    ],
    [
      'the first words of more than one letter as a title, not marks',
      [
        ['52/1', 'Water for all of us, soon', '+ + + + + + + + + + + + + + + + + + + + + + a'],
        ['52/2', 'Housing for all of us now', '+ + + + + + + + + + + + + + + + + + + + + + b'],
      ],
      { number: 0, title: 1, action: 2 },
    ],
    [
      'the words beside a number rather than others as long',
      [
        ['Algeria and Brazil', '52/1', 'Water for all of us'],
        ['Chile and Denmark', '52/2', 'Housing for all of us'],
      ],
      { number: 1, title: 2 },
    ],
    [
      'the longer words where there is no number, not those that come first',
      [
        ['Algeria', 'Water for all'],
        ['Brazil', 'Housing for all'],
      ],
      { title: 1 },
    ],
    [
      'words that differ from row to row rather than the same ones',
      [
        ['52/1', 'Recorded in the Council', 'Water'],
        ['52/2', 'Recorded in the Council', 'Food'],
        ['52/3', 'Recorded in the Council', 'Air'],
        ['52/4', 'Recorded in the Council', 'Land'],
      ],
      { number: 0, title: 2 },
    ],
    [
      'a title that also says what was done is no action',
      [
        ['Text', 'Title'],
        ['52/1', 'Water for all, adopted without a vote'],
        ['52/2', 'Housing, withdrawn'],
      ],
      { number: 0, title: 1 },
    ],
    [
      'a column headed by the text is no action',
      [
        ['Text adopted', 'Title'],
        [DONE, 'Water for all'],
        ['Rejected', 'Housing for all'],
      ],
      { title: 1 },
    ],
    [
      'a title of one kind of text is no type',
      [
        ['Text', 'Title'],
        ['52/1', 'Decision on water'],
        ['52/2', 'Decision on housing'],
      ],
      { number: 0, title: 1 },
    ],
    [
      'neither draft nor type in columns of other things',
      [
        ['Text', 'Title', 'Document', 'Agenda item', 'Action'],
        ['52/1', 'Water for all', 'A/HRC/52/L.1', 'Decision', DONE],
        ['52/2', 'Housing for all', 'A/HRC/52/L.2', 'Decision', DONE],
      ],
      { number: 0, title: 1, action: 4 },
    ],
    [
      'a type by its heading alone, but not by a few cells alone',
      [
        ['Text', 'Type', 'Title', 'Remark'],
        ['52/1', 'Thematic', 'Water for all', 'Decision'],
        ['52/2', 'Country', 'Housing for all', 'to follow'],
      ],
      { number: 0, type: 1, title: 2, action: 3 },
    ],
    [
      'a draft by its heading where the cells say nothing yet, but not where they say what was done',
      [
        ['Text', 'Title', 'Draft', 'Fate of the draft'],
        ['52/1', 'Water for all', '12', DONE],
        ['52/2', 'Housing for all', '13', DONE],
      ],
      { number: 0, title: 1, draft: 2, action: 3 },
    ],
    [
      'the kind of each text in fewer than forty characters, and not in its title of forty',
      [
        ['52/1', 'Decision on the work of the Council soon', 'Voting record of all'],
        ['52/2', 'Decision on the life of the Council soon', 'Voting record of all'],
      ],
      { number: 0, title: 1, action: 2 },
    ],
    [
      'drafts that are numbers of this session before the texts of another',
      [
        ['Draft', 'Text', 'Title'],
        ['52/8', '51/1', 'Water for all'],
        ['52/9', '51/2', 'Housing for all'],
      ],
      { number: 1, draft: 0, title: 2 },
    ],
    [
      'no number in words, drafts or counts, though a heading says so',
      [
        ['Number', 'Text', 'Symbol', 'Title'],
        ['12', 'L.1', 'Algeria and Brazil and Chile', 'Water for all'],
        ['13', 'L.2', 'Denmark and Egypt and Fiji', 'Housing for all'],
      ],
      { draft: 1, title: 3 },
    ],
    [
      'of two columns of numbers that with the heading',
      [
        ['Session', 'Text', 'Title'],
        ['51/1', '50/1', 'Water for all'],
        ['51/2', '50/2', 'Housing for all'],
      ],
      { number: 1, title: 2 },
    ],
    [
      'what was done by its cells, wherever it stands',
      [
        [DONE, '52/1', 'Water for all', 'Voting record'],
        [DONE, '52/2', 'Housing for all', 'Voting record'],
      ],
      { number: 1, title: 2, action: 0 },
    ],
    [
      'no action beside the votes',
      [
        ['Text', 'Title', 'In favour', 'Remarks'],
        ['52/1', 'Water for all', '30', 'none'],
      ],
      { number: 0, title: 1, inFavour: 2 },
    ],
    [
      'no action in the second of two columns, whatever it holds',
      [
        ['Text', 'Sponsors'],
        ['52/1', 'Algeria'],
        ['52/2', 'Brazil'],
      ],
      { number: 0 },
    ],
    [
      'no draft that is a number, and no counter of rows',
      [
        ['No.', 'Draft', 'Text', 'Title'],
        ['1', '52/8', '52/1', 'Water for all'],
        ['2', '52/9', '52/2', 'Housing for all'],
      ],
      { number: 2, draft: 1, title: 3 },
    ],
    [
      'a column of other things as numbers where nothing else has the session’s own',
      [
        ['Document', 'Title'],
        ['52/1', 'Water for all'],
        ['52/2', 'Housing for all'],
      ],
      { number: 0, title: 1 },
    ],
    [
      'no numbers of other sessions in a column of other things',
      [
        ['Document', 'Title'],
        ['40/1', 'Water for all'],
        ['40/2', 'Housing for all'],
      ],
      { title: 1 },
    ],
  ])('%s', (_, rows, expected) => {
    expect(columnsOf(grid(...rows), '52')).toEqual({ ...NONE, ...expected })
  })

  test('is told by the first 200 rows', () => {
    const rows = Array.from({ length: 400 }, (_, index) =>
      index < 150 ? ['52/1', 'Water for all'] : ['Water for all', '52/1'],
    )
    expect(columnsOf(grid(...rows), '52')).toMatchObject({ number: 0, title: 1 })
  })
})

describe('the heading of a column', () => {
  test.each([
    ['Agenda item', 'other'],
    ['Items', 'other'],
    ['Itemised text', 'number'],
    ['Points', null],
    ['Temas', null],
    ['Tema', 'other'],
    ['Update', null],
    ['Date', 'other'],
    ['For', 'inFavour'],
    ['Vote for', 'inFavour'],
    ['Forum', null],
    ['Vote against', 'against'],
    ['Against the text', 'number'],
    ['No', 'against'],
    ['Type of text', 'type'],
    ['A type', null],
    [`${' '.repeat(120)}Title`, null],
    ['', null],
  ])('%j says %j', (text, column) => {
    expect(columnOf(text)).toBe(column)
  })

  test.each(['#', 'No.', 'no', ' N° ', 'n.º', '№', 'S. No.', 'S.No', '序号', 'п/п', '№ п/п', 'م'])(
    '%j counts rows',
    (text) => {
      expect(isRowCounter(text)).toBe(true)
    },
  )

  test.each(['Number', 'No. of text', 'Text No.', 'Resolution №', ''])('%j does not', (text) => {
    expect(isRowCounter(text)).toBe(false)
  })
})
