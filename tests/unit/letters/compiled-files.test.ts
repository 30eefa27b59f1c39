import { describe, expect, test } from 'vitest'
import {
  decodeHeaders,
  decodeOrganizations,
  decodeThemes,
  encodeHeaders,
  encodeOrganizations,
  letterOf,
} from '../../../lib/letters/collection-files.ts'
import { headerOf } from '../../../lib/letters/header.ts'
import type { Organization } from '../../../lib/letters/organization.ts'
import { fullLetter } from './letter.ts'

const BARE = headerOf(
  fullLetter({
    id: 'bare',
    publisher: 'Another',
    date: null,
    sessions: [],
    countries: [],
    themes: [],
    drafts: [],
    resolutions_cited: [],
    source_kind: 'publisher',
    evidence: 'whole',
    signatories: {
      organizations: [],
      individuals: [],
      stated_organizations: null,
      stated_individuals: null,
      complete: false,
    },
  }),
)
const HEADERS = [headerOf(fullLetter()), BARE]
const file = () => JSON.parse(JSON.stringify(encodeHeaders(HEADERS)))

describe('the file of headers', () => {
  test('gives back the headers it was made of', () => {
    expect(decodeHeaders(file())).toEqual(HEADERS)
  })

  test('has one list a column, and each publisher once', () => {
    const again = headerOf(fullLetter({ id: 'again' }))
    expect(encodeHeaders([...HEADERS, again])).toMatchObject({
      shared: {
        publisher: ['Another', 'Example Watch'],
        source_kind: ['partner', 'publisher'],
        evidence: ['opening', 'whole'],
        themes: ['civic-space', 'torture'],
        stated_organizations: [34, null],
      },
      columns: { publisher: [1, 0, 1], themes: ['1 0', '', '1 0'] },
    })
    expect(file().columns).toMatchObject({
      id: ['full-letter', 'bare'],
      title: ['A joint letter', 'A joint letter'],
      subject: ['situation in the DPRK', 'situation in the DPRK'],
      date: ['2023-02-06', null],
      language: [0, 0],
      sessions: ['52 S-33', ''],
      countries: ['PRK ERI', ''],
      themes: ['1 0', ''],
      drafts: ['A/HRC/52/L.1 A/HRC/52/L.2', ''],
      resolutions_cited: ['A/HRC/RES/49/22 A/HRC/RES/46/17', ''],
      publisher: [1, 0],
      listed_organizations: [2, 0],
      listed_individuals: [2, 0],
      stated_organizations: [0, 1],
      stated_individuals: [0, 1],
      complete: [1, 0],
      source_kind: [0, 1],
      evidence: [0, 1],
    })
  })

  test.each(['publisher', 'partner', 'media', 'copy'] as const)(
    'knows a source %s',
    (source_kind) => {
      const header = { ...BARE, source_kind }
      expect(decodeHeaders(encodeHeaders([header]))).toEqual([header])
    },
  )

  test.each(['own', 'described', 'address'] as const)('knows a title %s', (title_kind) => {
    const header = { ...BARE, title_kind }
    expect(decodeHeaders(encodeHeaders([header]))).toEqual([header])
  })

  test.each(['whole', 'opening', 'announcement'] as const)('knows evidence %s', (evidence) => {
    const header = { ...BARE, evidence }
    expect(decodeHeaders(encodeHeaders([header]))).toEqual([header])
  })

  test.each(Object.keys(file().columns))('with a wrong cell in column %s says so', (column) => {
    const wrong = file()
    wrong.columns[column][1] = {}
    expect(() => decodeHeaders(wrong)).toThrow(
      `headers.json: \`${column}[1]\` must be a value of that field`,
    )
  })

  test.each([
    ['publisher', 2],
    ['publisher', -1],
    ['source_kind', 4],
    ['source_kind', -1],
    ['evidence', 3],
    ['evidence', -1],
  ])('with %s %d says so', (column, value) => {
    const wrong = file()
    wrong.columns[column][1] = value
    expect(() => decodeHeaders(wrong)).toThrow(
      `headers.json: \`${column}[1]\` must be a value of that field`,
    )
  })

  test('without what its letters share says so', () => {
    for (const name of ['publisher', 'title_kind', 'source_kind', 'evidence']) {
      const { [name]: _, ...shared } = file().shared
      expect(() => decodeHeaders({ ...file(), shared })).toThrow(
        `headers.json: \`${name}[0]\` must be a value of that field`,
      )
    }
    expect(() => decodeHeaders({ ...file(), shared: 'x' })).toThrow('headers.json: must be an')
    expect(() => decodeHeaders([])).toThrow('headers.json: must be an object')
  })
})

describe('a shard', () => {
  const letter = fullLetter()

  test('gives the letter of an id, or null', () => {
    expect(letterOf({ 'full-letter': letter }, 'full-letter', 'a.json')).toEqual(letter)
    expect(letterOf({}, 'full-letter', 'a.json')).toBeNull()
    expect(letterOf({}, 'toString', 'a.json')).toBeNull()
  })

  test.each([[{ ...letter, id: 'other' }], [{ ...letter, title: 5 }], [null], ['x']])(
    'refuses %j in its place',
    (other) => {
      expect(() => letterOf({ 'full-letter': other }, 'full-letter', 'a.json')).toThrow(
        'a.json: `full-letter` must be a letter of that id',
      )
    },
  )

  test('is refused when it is no object', () => {
    expect(() => letterOf([], 'x', 'a.json')).toThrow('a.json: must be an object')
  })
})

describe('the register and the themes', () => {
  const REGISTER: Organization[] = (
    ['ngo', 'coalition', 'media', 'academic', 'other'] as const
  ).map((kind, at) => ({
    id: `id-${kind}`,
    name: `Name of ${kind}`,
    acronym: at % 2 ? null : 'ABC',
    aliases: at % 2 ? [] : ['One', 'Two'],
    kind,
  }))

  test('come back as they were', () => {
    expect(encodeOrganizations(REGISTER.slice(0, 2))).toEqual([
      ['id-ngo', 'Name of ngo', 'ABC', 'ngo', 'One', 'Two'],
      ['id-coalition', 'Name of coalition', '', 'coalition'],
    ])
    expect(decodeOrganizations(encodeOrganizations(REGISTER))).toEqual(REGISTER)
    expect(decodeThemes([['torture', 'Torture']])).toEqual([{ id: 'torture', label: 'Torture' }])
  })

  test.each([
    [['', 'Name', '', 'ngo']],
    [['id', '', '', 'ngo']],
    [['id', 'Name', '', 'club']],
    [['id', 'Name', '']],
    [[]],
  ])('a row %j is no organization', (row) => {
    expect(() => decodeOrganizations([row])).toThrow(
      'organizations.json: a row must be id, name, acronym, kind and aliases',
    )
  })

  test.each([[['torture']], [['', 'Torture']], [['torture', '']]])(
    'a row %j is no theme',
    (row) => {
      expect(() => decodeThemes([row])).toThrow('themes.json: a row must be id and label')
    },
  )

  test.each([[{}], [['torture']], [[['torture', 5]]], [[['torture', 'Torture'], 'x']], [null]])(
    'rows cannot be %j',
    (parsed) => {
      expect(() => decodeThemes(parsed)).toThrow('themes.json: must be a list of rows of text')
      expect(() => decodeOrganizations(parsed)).toThrow(
        'organizations.json: must be a list of rows of text',
      )
    },
  )
})
