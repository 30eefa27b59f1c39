import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect } from 'vitest'
import { cite } from '../../lib/letters/cite.ts'
import { writeCsv } from '../../lib/letters/export/csv.ts'
import { writeLetters } from '../../lib/letters/export/write-export.ts'
import { letter } from '../unit/search/collection.ts'
import { property } from './property.ts'
import { strings, textOf } from './strings.ts'

const HOSTILE = [
  ...[
    'Maat for Peace, Development and Human Rights',
    'and',
    'others',
    ',',
    ';',
    '=1+1',
    '@SUM(A1)',
    '-2',
    '+3',
  ],
  ...[
    '"',
    "'",
    '{',
    '}',
    '{{',
    '\\',
    '\\input{x}',
    '%',
    '$',
    '&',
    '#',
    '_',
    '^',
    '~',
    '--',
    '``',
    "''",
  ],
  ...[
    '\n',
    '\r\n',
    '\u2028',
    '\t',
    'ER  - ',
    'TY  - BOOK',
    '@misc{x,',
    '<b>',
    '|',
    'رسالة',
    '公开信',
    '👩‍👧',
    'é',
  ],
]
/** A file is UTF-8, which has no lone surrogates. */
const text = fc
  .oneof(textOf(HOSTILE), textOf(HOSTILE, ''), strings)
  .map((written) => written.toWellFormed())
const letters = fc
  .record({
    title: text.filter((title) => /[\p{L}\p{N}]/u.test(title)),
    publisher: text,
    summary: text,
    date: fc.constantFrom(null, '2023', '2023-02', '2023-02-26'),
    url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  })
  .map((fields) => letter('a-letter', fields))

interface ReadBack {
  title: string
  author?: { literal?: string; family?: string; given?: string }[]
  issued?: { 'date-parts': number[][] }
  URL: string
}

/** What a reference manager reads back, with citation-js in its place. */
function readBack(text: string, forceType: string): ReadBack[] {
  return new Cite(text, { forceType }).data as ReadBack[]
}

const oneLine = (written: string) => written.replace(/\s+/g, ' ').trim()
const dateParts = (date: string | null) => date?.split('-').map(Number)

property(
  'exports: CSV is read back as it was, but for the guards of formulas',
  fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  (rows) => {
    const written = writeCsv(rows)
    const read: string[][] = parse(written, { bom: true, record_delimiter: '\r\n' })
    const unguarded = read.map((row) =>
      row.map((cell) => cell.replace(/'(?=[=+\-@＝＋－＠])/g, '')),
    )
    const bare = rows.map((row) => row.map((cell) => cell.replace(/'(?=[=+\-@＝＋－＠])/g, '')))
    expect(unguarded).toEqual(bare)
    for (const delimiter of [';', '\t']) {
      const cells = written.split(new RegExp(`[${delimiter}\r\n]`)).map((cell) => cell.trim())
      for (const cell of cells) expect(cell.replace(/^"/, '')).not.toMatch(/^[=@]\S/)
    }
  },
  { runs: 150 },
)

property('exports: CSL-JSON and JSON are read back as they were', letters, (one) => {
  expect(JSON.parse(writeLetters([one], 'json'))).toEqual([JSON.parse(JSON.stringify(one))])
  const [record] = JSON.parse(writeLetters([one], 'csl-json'))
  expect(record).toMatchObject({ title: one.title, URL: one.url })
  expect(record.author).toEqual(one.publisher.trim() === '' ? [] : [{ literal: one.publisher }])
})

property(
  'exports: RIS gives a record a letter, with one author and nothing added',
  letters,
  (one) => {
    const written = writeLetters([one, one], 'ris')
    expect(written.match(/^TY {2}- /gm)).toHaveLength(2)
    expect(written.match(/^ER {2}- /gm)).toHaveLength(2)
    for (const line of written.split('\r\n')) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /)
    const read = readBack(written, '@ris/file')
    expect(read).toHaveLength(2)
    expect(read[0]?.title).toBe(oneLine(one.title))
    expect(read[0]?.URL).toBe(one.url)
    expect(read[0]?.author?.length ?? 0).toBe(one.publisher.trim() === '' ? 0 : 1)
    expect(read[0]?.author?.[0]?.given).toBeUndefined()
    expect(read[0]?.issued?.['date-parts']?.[0]).toEqual(dateParts(one.date))
  },
)

property(
  'exports: BibTeX gives an entry a letter, with its title, one author and nothing added',
  letters,
  (one) => {
    const written = writeLetters([one, one], 'bibtex')
    const read = readBack(written, '@bibtex/text')
    expect(read).toHaveLength(2)
    expect(oneLine(read[0]?.title ?? '')).toBe(oneLine(one.title))
    expect(read[0]?.URL).toBe(one.url)
    expect(read[0]?.author?.length ?? 0).toBe(one.publisher.trim() === '' ? 0 : 1)
    expect(read[0]?.issued?.['date-parts']?.[0]).toEqual(dateParts(one.date))
  },
)

property('exports: a citation has all that is known, and no more', letters, (one) => {
  const written = cite(one, 'en')
  expect(written).toContain(one.url)
  expect(written.startsWith('“')).toBe(one.publisher.trim() === '' || one.publisher.startsWith('“'))
  expect(written).not.toMatch(/”, , | , $|undefined|NaN/)
})
