import { expect, test } from 'vitest'
import { block } from '../../../../lib/letters/parse/source-blocks.ts'
import { type Column, cellsBesideNumbers } from '../../../../lib/letters/parse/table-headings.ts'
import { readTable } from '../../../../lib/letters/parse/tables.ts'
import { register } from './small-register.ts'

const TABLES: [rows: string[][], columns: Column[], rowsLeft: number][] = [
  [
    [
      ['#', 'Organization', 'Country'],
      ['1', 'No Fence', 'Japan'],
      ['2', 'Human Asia', 'Kenya'],
    ],
    ['other', 'organization', 'place'],
    2,
  ],
  [
    [
      ['No', 'Name', 'Title', 'Affiliation'],
      ['1', 'Jane Doe', 'Lecturer', 'Oxford'],
      ['2', 'Juan Pérez', 'Judge', 'Court'],
    ],
    ['other', 'person', 'role', 'role'],
    2,
  ],
  [
    [
      ['Name', 'Organization'],
      ['Jane Doe', 'No Fence'],
      ['Juan Pérez', 'Human Asia Network'],
    ],
    ['person', 'organization'],
    2,
  ],
  [
    [
      ['Name', 'Country'],
      ['No Fence', 'Japan'],
      ['Human Asia Network', 'Kenya'],
    ],
    ['organization', 'place'],
    2,
  ],
  [
    [
      ['Jane Doe', 'President'],
      ['Juan Pérez', 'Director'],
    ],
    ['person', 'role'],
    2,
  ],
  [
    [
      ['Jane Doe', 'Human Asia Network'],
      ['Juan Pérez', 'Eritrea Forum'],
    ],
    ['person', 'organization'],
    2,
  ],
  [
    [
      ['1', 'No Fence', 'www.a.example'],
      ['2', 'Human Asia', 'www.b.example'],
    ],
    ['other', 'organization', 'other'],
    2,
  ],
  [
    [
      ['اسم', 'المنظمة'],
      ['سامر العلي', 'منظمة العفو'],
    ],
    ['person', 'organization'],
    1,
  ],
  [
    [
      ['Nom', 'Pays'],
      ['ACAT', 'France'],
    ],
    ['organization', 'place'],
    1,
  ],
  [[['Name of organization'], ['ACAT']], ['organization'], 1],
  [[['No Fence']], ['person'], 1],
  [
    [
      ['Organization', '', 'Country'],
      ['A Forum', '', 'Kenya'],
    ],
    ['organization', 'other', 'place'],
    1,
  ],
  [[['', '', '']], ['other', 'other', 'other'], 1],
]

const read = (rows: string[][]) =>
  readTable(
    rows.map((cells) => block({ kind: 'row', text: cells.join(' '), cells })),
    register,
  )

test.each(TABLES)('%j has the columns %j, %i rows without its heading', (rows, columns, left) => {
  const table = read(rows)
  expect(table).toMatchObject({ columns, beside: false })
  expect(table.rows.map(({ cells }) => cells)).toEqual(rows.slice(rows.length - left))
})

/** What the columns of tables are headed with, in the languages letters come in. */
const HEADINGS: Record<Exclude<Column, 'person'>, string> = {
  other: 'No. | № | # | n° | signature | Firma | التوقيع | e-mail | Website | date',
  place: 'Country | Pays | País | البلد | Страна | 国家 | Country of registration | Based in',
  role: 'Title | Position & affiliation | Fonction | Cargo | المنصب | Должность | 职务',
  organization:
    'Organization | Organisations | NGO | Name of the organisation | Nom de l’organisation | Organización | المنظمة | Организация | 组织名称 | Signatory organizations',
  name: 'Name | Full name | Nom et prénom | Nombre | الاسم | Имя | 姓名',
}

test.each(Object.entries(HEADINGS))(
  'a column of the kind %s is known by its heading',
  (kind, all) => {
    for (const heading of all.split(' | ')) {
      const { columns, rows } = read([
        [heading, 'Organization'],
        ['Jane Doe', 'No Fence'],
      ])
      expect([heading, columns[0], rows.length]).toEqual([
        heading,
        kind === 'name' ? 'person' : kind,
        1,
      ])
    }
  },
)

test('columns of organisations side by side only save paper', () => {
  const rows = [
    ['No Fence Network', 'Human Asia Watch'],
    ['Eritrea Forum', 'Open Doors Centre'],
  ]
  expect(read(rows)).toMatchObject({ columns: ['organization', 'organization'], beside: true })
  expect(read([['Eritrea Forum', 'President']])).toMatchObject({ beside: false })
})

test.each([
  [
    ['No.', 'Organisation', 'Country'],
    ['Organisation', 'Country'],
  ],
  [['Nº', 'Nombre de la organización'], ['Nombre de la organización']],
  [['Nº Nombre de la organización'], ['Nombre de la organización']],
  [
    ['序号', '组织名称', '国家'],
    ['组织名称', '国家'],
  ],
  [['№ п/п', 'Организация'], ['Организация']],
  [['No Fence'], null],
  [['No Fence', 'Japan'], null],
  [['No.'], null],
])('beside the numbers under %j stand %j', (cells, beside) => {
  expect(cellsBesideNumbers(cells)).toEqual(beside)
})

test('a heading row that is printed again on the next page is no row', () => {
  const heads = ['Organization', 'Country']
  const table = read([heads, ['No Fence', 'Japan'], heads, ['Human Asia', 'Kenya']])
  expect(table.rows.map(({ cells }) => cells[0])).toEqual(['No Fence', 'Human Asia'])
})
