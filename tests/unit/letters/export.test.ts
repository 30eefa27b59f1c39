import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../../lib/letters/export/csv.ts'
import { writeLetters } from '../../../lib/letters/export/write-export.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'

function letter(change: Partial<Letter> = {}): Letter {
  return {
    ...EMPTY_LETTER,
    id: 'icnk-hrc52',
    title: 'Accountability & truth: 50% of {all} #cases_known',
    url: 'https://example.org/a_b?x=1&y=%20#top',
    also_at: [],
    publisher: 'Human Rights Watch and ICNK',
    date: '2023-02-26',
    addressee: null,
    sessions: ['52'],
    countries: ['PRK'],
    themes: ['accountability', 'torture'],
    drafts: [],
    resolutions_cited: [],
    subject: 'Situation of human rights in the DPRK',
    summary: 'Asks for renewal.\nAnd a study.',
    asks: ['Renew the mandate', 'Order a study'],
    signatories: {
      ...EMPTY_LETTER.signatories,
      organizations: ['NK Watch', 'HRNK'],
      individuals: [{ name: 'Ji-hyun Park', role: 'survivor' }],
      stated_organizations: 34,
      stated_individuals: null,
      complete: false,
    },
    language: 'en',
    source_kind: 'publisher',
    evidence: 'opening',
    ...change,
  }
}

const arabic = letter({ id: 'ar', title: 'رسالة مفتوحة إلى المجلس', date: '2011', language: 'ar' })
const undated = letter({ id: 'undated', title: 'Undated', date: null })

interface ReadBack {
  title: string
  author: { literal?: string; family?: string }[]
  issued?: { 'date-parts': number[][] }
  URL: string
}

/** What a reference manager reads back, with citation-js in its place. */
function readBack(text: string): ReadBack[] {
  return new Cite(text).data as ReadBack[]
}

describe('CSL-JSON', () => {
  test('has title, corporate author, date as precise as known, and address', () => {
    const [first, second, third] = JSON.parse(writeLetters([letter(), arabic, undated], 'csl-json'))
    expect(first).toEqual({
      id: 'icnk-hrc52',
      type: 'webpage',
      genre: 'Open letter',
      title: 'Accountability & truth: 50% of {all} #cases_known',
      author: [{ literal: 'Human Rights Watch and ICNK' }],
      issued: { 'date-parts': [[2023, 2, 26]] },
      URL: 'https://example.org/a_b?x=1&y=%20#top',
      language: 'en',
    })
    expect(second.issued).toEqual({ 'date-parts': [[2011]] })
    expect(third).not.toHaveProperty('issued')
  })
})

describe('BibTeX', () => {
  test('is read back as it was, with characters that TeX would take for its own', () => {
    const [read] = readBack(writeLetters([letter()], 'bibtex'))
    expect(read?.title).toBe('Accountability & truth: 50% of {all} #cases_known')
    // One author: a bare "and" would make two of the publisher.
    expect(read?.author).toEqual([{ family: 'Human Rights Watch and ICNK' }])
    expect(read?.issued).toEqual({ 'date-parts': [[2023, 2, 26]] })
    expect(read?.URL).toBe('https://example.org/a_b?x=1&y=%20#top')
  })

  test('keeps titles in other scripts, and leaves out a date that is not known', () => {
    const read = readBack(writeLetters([arabic, undated], 'bibtex'))
    expect(read.map(({ title }) => title)).toEqual(['رسالة مفتوحة إلى المجلس', 'Undated'])
    expect(read[0]?.issued).toEqual({ 'date-parts': [[2011]] })
    expect(read[1]?.issued).toBeUndefined()
  })

  test('a title cannot close its own field', () => {
    const text = writeLetters([letter({ title: 'x}}, url = {https://evil.example' })], 'bibtex')
    const read = readBack(text)
    expect(read).toHaveLength(1)
    expect(read[0]?.URL).toMatch(/^https:\/\/example\.org/)
  })
})

describe('RIS', () => {
  test('is read back as it was', () => {
    const read = readBack(writeLetters([letter(), arabic], 'ris'))
    expect(read.map(({ title }) => title)).toEqual([letter().title, arabic.title])
    expect(read[0]?.issued).toEqual({ 'date-parts': [[2023, 2, 26]] })
    expect(read[0]?.URL).toBe(letter().url)
  })

  test('the name of a body is not parted at its commas', () => {
    const publisher = 'Maat for Peace, Development and Human Rights'
    const [read] = readBack(writeLetters([letter({ publisher })], 'ris'))
    expect(read?.author).toEqual([{ literal: publisher.replace(',', '\u201a') }])
    expect(writeLetters([letter({ publisher })], 'ris')).toContain(`\r\nPB  - ${publisher}\r\n`)
    expect(writeLetters([letter()], 'ris')).not.toContain('PB  - ')
  })

  test('a line break in a value begins no field', () => {
    const text = writeLetters([letter({ title: 'One\nER  - \nTY  - BOOK' })], 'ris')
    expect(text.match(/^ER {2}- /gm)).toHaveLength(1)
    expect(text).toContain('N1  - Asks for renewal. And a study.\r\n')
  })
})

describe('CSV', () => {
  test('gives a row a letter that a CSV reader reads back', () => {
    const rows = parse(writeLetters([letter(), arabic], 'csv'), { bom: true, columns: true })
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      id: 'icnk-hrc52',
      title: letter().title,
      summary: 'Asks for renewal.\nAnd a study.',
      asks: 'Renew the mandate | Order a study',
      organizations: 'NK Watch | HRNK',
      individuals: 'Ji-hyun Park (survivor)',
      stated_organizations: '34',
      stated_individuals: '',
      list_complete: 'no',
    })
    expect(rows[1]).toMatchObject({ title: arabic.title, language: 'ar' })
  })

  test.each([
    ['Open letter;=1+1', "Open letter;'=1+1"],
    ['Open letter; @SUM(A1)', "Open letter; '@SUM(A1)"],
    ['\t =1', "\t '=1"],
    ['Open letter;"=1+1', `Open letter;""'=1+1`],
    ['one\n-2', "one\n'-2"],
    ['＝1', "'＝1"],
    ['a-b = c', 'a-b = c'],
  ])('nor where a spreadsheet parts cells otherwise: %j', (cell, written) => {
    expect(writeCsv([[cell]])).toBe(`\ufeff"${written}"\r\n`)
  })

  test('every cell stands in quotation marks, numbers and empty ones too', () => {
    expect(writeCsv([[1, '', 'a']])).toBe('\ufeff"1","","a"\r\n')
  })

  test('a cell never becomes a formula', () => {
    expect(writeCsv([['=HYPERLINK("https://evil.example")', '+1', 'plain']])).toBe(
      `\ufeff"'=HYPERLINK(""https://evil.example"")","'+1","plain"\r\n`,
    )
  })
})

describe('a title that is not the page’s own', () => {
  const described = letter({ title: 'Letter to Secretary Clinton', title_kind: 'described' })
  const fromAddress = letter({ title: 'Open letter to Lee', title_kind: 'address' })

  test.each(['bibtex', 'ris', 'csl-json'] as const)('stands in brackets in %s', (format) => {
    const read = readBack(writeLetters([described, fromAddress, letter()], format))
    expect(read.map(({ title }) => title)).toEqual([
      '[Letter to Secretary Clinton]',
      '[Open letter to Lee]',
      letter().title,
    ])
  })

  test('is told in a column of CSV, which gives it as it is held', () => {
    const rows = parse(writeLetters([described], 'csv'), { bom: true, columns: true })
    expect(rows[0]).toMatchObject({ title: described.title, title_kind: 'described' })
  })
})

test('JSON gives the records whole', () => {
  expect(JSON.parse(writeLetters([letter(), arabic], 'json'))).toEqual([letter(), arabic])
})
