import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { EXPORT_FORMATS, FILE_TYPES } from '../../../lib/letters/export/format.ts'
import { writeLetters } from '../../../lib/letters/export/write-export.ts'
import { FIELD_NAMES, fieldsWith } from '../../../lib/letters/field-names.ts'
import { FIELDS } from '../../../lib/letters/fields.ts'
import { fullLetter } from './letter.ts'

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true })

describe('CSV', () => {
  test('has each field in a column of its own but translations, which stand in whole records', () => {
    const columns = fieldsWith('column').map((name) => FIELDS[name].column)
    expect(columns.toSorted((a, b) => a - b)).toEqual(columns.map((_, at) => at + 1))
    expect(columns).toHaveLength(FIELD_NAMES.filter((name) => name !== 'translations').length)
  })

  test('has a column for each field, in an order that stays', () => {
    expect(
      rowsOf(writeLetters([fullLetter()], 'csv')).map((row) => Object.entries(row).slice(0, 23)),
    ).toEqual([
      [
        ['id', 'full-letter'],
        ['date', '2023-02-06'],
        ['title', 'A joint letter'],
        ['publisher', 'Example Watch'],
        ['addressee', 'Members of the Council'],
        ['sessions', '52 | S-33'],
        ['countries', 'PRK | ERI'],
        ['themes', 'torture | civic-space'],
        ['subject', 'situation in the DPRK'],
        ['summary', 'Asks for renewal.'],
        ['asks', 'Renew | Study'],
        ['organizations', 'NK Watch | HRNK'],
        ['individuals', 'Ji-hyun Park (survivor) | A. Other'],
        ['stated_organizations', '34'],
        ['stated_individuals', '7'],
        ['list_complete', 'yes'],
        ['drafts', 'A/HRC/52/L.1 | A/HRC/52/L.2'],
        ['resolutions_cited', 'A/HRC/RES/49/22 | A/HRC/RES/46/17'],
        ['language', 'en'],
        ['evidence', 'opening'],
        ['source_kind', 'partner'],
        ['url', 'https://example.org/letter'],
        ['also_at', 'https://example.com/a | https://example.com/b'],
      ],
    ])
  })

  test('leaves empty what is not known', () => {
    const letter = fullLetter({ date: null, addressee: null, sessions: [] })
    letter.signatories.stated_organizations = null
    letter.signatories.stated_individuals = null
    letter.signatories.complete = false
    expect(rowsOf(writeLetters([letter], 'csv'))[0]).toMatchObject({
      date: '',
      addressee: '',
      sessions: '',
      stated_organizations: '',
      stated_individuals: '',
      list_complete: 'no',
    })
  })
})

describe('RIS', () => {
  test('is lines of tags, ended by CRLF', () => {
    const letter = fullLetter({ title: ' A\n joint  letter ' })
    expect(writeLetters([letter, fullLetter({ date: null, themes: [] })], 'ris')).toBe(
      [
        'TY  - ELEC',
        'ID  - full-letter',
        'TI  - A joint letter',
        'AU  - Example Watch',
        'PY  - 2023',
        'DA  - 2023/02/06/',
        'M3  - Open letter',
        'LA  - en',
        'KW  - torture',
        'KW  - civic-space',
        'N1  - Asks for renewal.',
        'UR  - https://example.org/letter',
        'ER  - ',
        '',
        'TY  - ELEC',
        'ID  - full-letter',
        'TI  - A joint letter',
        'AU  - Example Watch',
        'M3  - Open letter',
        'LA  - en',
        'N1  - Asks for renewal.',
        'UR  - https://example.org/letter',
        'ER  - ',
        '',
      ].join('\r\n'),
    )
  })

  test.each([
    ['2023', '2023///'],
    ['2023-02', '2023/02//'],
  ])('has a date of %s as %s', (date, written) => {
    expect(writeLetters([fullLetter({ date })], 'ris')).toContain(`DA  - ${written}\r\n`)
  })
})

describe('BibTeX', () => {
  test('is an entry a letter', () => {
    const dated = fullLetter({ title: 'A\n letter', url: 'https://example.org/{x} y\\z' })
    expect(writeLetters([dated, fullLetter({ date: null })], 'bibtex')).toBe(`@misc{full-letter,
  author = {{Example Watch}},
  title = {{A letter}},
  year = {2023},
  month = feb,
  day = {6},
  type = {Open letter},
  url = {https://example.org/%7Bx%7D%20y%5Cz},
  langid = {en},
}

@misc{full-letter,
  author = {{Example Watch}},
  title = {{A joint letter}},
  type = {Open letter},
  url = {https://example.org/letter},
  langid = {en},
}
`)
  })

  test('leads what TeX would take for its own', () => {
    const title = '\\ { } & % $ # _ ^ ~'
    expect(writeLetters([fullLetter({ title })], 'bibtex')).toContain(
      'title = {{\\textbackslash{} \\{ \\} \\& \\% \\$ \\# \\_ \\textasciicircum{} \\textasciitilde{}}},',
    )
  })

  test.each(
    'jan feb mar apr may jun jul aug sep oct nov dec'
      .split(' ')
      .map((name, at) => [String(at + 1).padStart(2, '0'), name]),
  )('writes month %s as %s', (month, name) => {
    expect(writeLetters([fullLetter({ date: `2023-${month}` })], 'bibtex')).toContain(
      `  month = ${name},\n  type`,
    )
  })
})

test('CSL-JSON has only what is known', () => {
  const [dated, undated] = JSON.parse(
    writeLetters([fullLetter({ date: '2023-02' }), fullLetter({ date: null })], 'csl-json'),
  )
  expect(dated.issued).toEqual({ 'date-parts': [[2023, 2]] })
  expect(Object.keys(undated)).not.toContain('issued')
})

test('each format has an ending and a media type of its own', () => {
  expect(Object.keys(FILE_TYPES).sort()).toEqual([...EXPORT_FORMATS].sort())
  expect(FILE_TYPES).toMatchObject({
    csv: { ending: 'csv', type: 'text/csv' },
    json: { ending: 'json', type: 'application/json' },
    ris: { ending: 'ris', type: 'application/x-research-info-systems' },
    bibtex: { ending: 'bib', type: 'application/x-bibtex' },
    'csl-json': { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  })
})
