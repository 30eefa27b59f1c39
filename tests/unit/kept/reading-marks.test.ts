import { describe, expect, test } from 'vitest'
import { readLettersOfText } from '../../../lib/kept/reading.ts'
import type { Reading } from '../../../lib/kept/record-reading.ts'
import { sourceFromText } from '../../../lib/letters/parse/text.ts'
import { nameKey } from '../../../lib/text/name-key.ts'
import { loadKnowledge } from '../../../tools/letters/load-knowledge.ts'

const { knowledge } = loadKnowledge()
const read = (text: string, part = 0) => {
  const readings = readLettersOfText({
    source: sourceFromText(text, null),
    completes: null,
    knowledge,
  })
  return readings[part] as Reading
}

const LETTER = `Open letter on Eritrea

2 March 2023

Excellencies,

We, the undersigned organizations, call on the Human Rights Council at its 52nd session to renew the mandate of the Special Rapporteur on Eritrea. We urge you to support the resolution.

Sincerely,

Amnesty International
Human Rights Watch
Society of Unknown Friends
`

describe('a letter that was read', () => {
  const { record, marks, names, letters, notes, added } = read(LETTER)

  test('has a record, and nothing added', () => {
    expect(record.signatories.organizations).toEqual([
      'Amnesty International',
      'Human Rights Watch',
      'Society of Unknown Friends',
    ])
    expect({ letters, notes, added }).toEqual({ letters: 1, notes: [], added: 0 })
  })

  test('has a mark on each field that is read, and none on those that people write', () => {
    expect(Object.keys(marks).sort()).toEqual(
      [
        'title',
        'url',
        'publisher',
        'date',
        'addressee',
        'sessions',
        'countries',
        'themes',
        'asks',
        'stated_organizations',
        'organizations',
        'stated_individuals',
        'individuals',
        'complete',
        'drafts',
        'resolutions_cited',
        'language',
      ].sort(),
    )
  })

  test('has each mark from the field it is of', () => {
    const { blocks } = sourceFromText(LETTER, null)
    const textOf = (lines: number[] | undefined) => (lines ?? []).map((at) => blocks[at]?.text)
    expect(textOf(marks.title?.lines)).toEqual(['Open letter on Eritrea'])
    expect(textOf(marks.date?.lines)).toEqual(['2 March 2023'])
    expect(textOf(marks.sessions?.lines)).toEqual([expect.stringContaining('52nd session')])
    expect(textOf(marks.organizations?.lines)).toContain('Human Rights Watch')
  })

  test('is sure of what most letters do not have', () => {
    for (const field of ['stated_organizations', 'stated_individuals', 'drafts'] as const) {
      expect(marks[field]?.confidence, field).toBe('sure')
    }
    expect(marks.resolutions_cited?.confidence).toBe('sure')
    expect(marks.individuals?.confidence).toBe('sure')
    expect(marks.url?.confidence).toBe('unsure')
    expect(marks.publisher?.confidence).toBe('unsure')
  })

  test('tells which names the register does not have', () => {
    const isNew = (name: string) => names.get(nameKey(name))?.isNew
    expect(isNew('Amnesty International')).toBe(false)
    expect(isNew('Society of Unknown Friends')).toBe(true)
    expect(names.size).toBe(3)
  })
})

test('a letter of persons alone is sure that no organisation signed', () => {
  const persons = LETTER.replace(
    /Amnesty.*$/s,
    'Dr. Anna Smith, Professor of Law\nMr. John Brown, Former Special Rapporteur\n',
  )
  const { marks, record } = read(persons)
  expect(record.signatories.organizations).toEqual([])
  expect(record.signatories.individuals.map(({ name }) => name)).toEqual([
    'Dr. Anna Smith',
    'Mr. John Brown',
  ])
  expect(marks.organizations?.confidence).toBe('sure')
})

test('a letter that nobody signed is sure of neither', () => {
  const { marks } = read(LETTER.replace(/Amnesty.*$/s, ''))
  expect(marks.organizations?.confidence).toBe('unsure')
  expect(marks.individuals?.confidence).toBe('unsure')
})
