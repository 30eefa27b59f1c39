import { describe, expect, test } from 'vitest'
import {
  briefSignatories,
  countsOf,
  fullSignatories,
  type SignatoryCounts,
} from '../../../components/common/signatory-wording.ts'
import { english } from './english.ts'

const wording = english()

/** Listed and stated organizations, listed and stated persons, complete. */
type Row = [number, number | null, number, number | null, boolean]

function counts([listed, stated, persons, statedPersons, complete]: Row): SignatoryCounts {
  return {
    listed_organizations: listed,
    stated_organizations: stated,
    listed_individuals: persons,
    stated_individuals: statedPersons,
    complete,
  }
}

const PARTIAL = 'We saw only part of the list.'
const UNSURE = 'We may not have seen the whole list.'
const COMPLETE = 'The list is complete.'

const CASES: { row: Row; brief: string; full: string[]; completeness: string | null }[] = [
  {
    row: [0, null, 0, null, false],
    brief: 'signatories not known',
    full: ['Who signed is not known to us.'],
    completeness: null,
  },
  {
    row: [32, 34, 4, null, false],
    brief: '34 organizations, 4 persons listed',
    full: ['34 organizations stated, 32 listed', '4 persons listed'],
    completeness: PARTIAL,
  },
  {
    row: [12, null, 0, null, false],
    brief: '12 organizations listed',
    full: ['12 organizations listed'],
    completeness: PARTIAL,
  },
  {
    row: [12, null, 0, null, true],
    brief: '12 organizations',
    full: ['12 organizations listed'],
    completeness: COMPLETE,
  },
  {
    row: [5, 5, 0, null, true],
    brief: '5 organizations',
    full: ['5 organizations stated, all listed'],
    completeness: COMPLETE,
  },
  {
    row: [5, 5, 0, null, false],
    brief: '5 organizations',
    full: ['5 organizations stated, all listed'],
    completeness: UNSURE,
  },
  {
    row: [0, 1, 0, null, false],
    brief: '1 organization',
    full: ['1 organization stated, none listed here'],
    completeness: null,
  },
  {
    row: [0, null, 0, 1200, false],
    brief: '1,200 persons',
    full: ['1,200 persons stated, none listed here'],
    completeness: null,
  },
  {
    row: [3, 40, 2, 60, false],
    brief: '40 organizations, 60 persons',
    full: ['40 organizations stated, 3 listed', '60 persons stated, 2 listed'],
    completeness: PARTIAL,
  },
  {
    row: [0, 40, 2, null, false],
    brief: '40 organizations, 2 persons listed',
    full: ['40 organizations stated, none listed here', '2 persons listed'],
    completeness: PARTIAL,
  },
  {
    row: [4, null, 1, null, true],
    brief: '4 organizations, 1 person',
    full: ['4 organizations listed', '1 person listed'],
    completeness: COMPLETE,
  },
  {
    row: [7, 5, 0, null, false],
    brief: '7 organizations listed',
    full: ['5 organizations stated, 7 listed'],
    completeness: UNSURE,
  },
  {
    row: [1, 0, 1, 1, false],
    brief: '1 organization listed, 1 person',
    full: ['1 organization listed', '1 person stated, all listed'],
    completeness: UNSURE,
  },
]

describe.each(CASES)('listed, stated, complete: $row', ({ row, brief, full, completeness }) => {
  test('in brief', () => {
    expect(briefSignatories(counts(row), wording)).toBe(brief)
  })

  test('in full', () => {
    expect(fullSignatories(counts(row), wording)).toEqual({ numbers: full, completeness })
  })
})

test('the counts of a letter are those of its lists', () => {
  const signatories = {
    organizations: ['A', 'B'],
    individuals: [{ name: 'C', role: null }],
    stated_organizations: 9,
    stated_individuals: null,
    complete: false,
  }
  expect(countsOf(signatories)).toMatchObject(counts([2, 9, 1, null, false]))
})
