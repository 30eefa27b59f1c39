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

const PARTIAL = 'Some names are missing from this list.'
const UNSURE = 'This list may not be complete.'
const COMPLETE = 'This list is complete.'

const CASES: { row: Row; brief: string; full: string[]; completeness: string | null }[] = [
  {
    row: [0, null, 0, null, false],
    brief: 'signatories unknown',
    full: ['We do not know who signed.'],
    completeness: null,
  },
  {
    row: [32, 34, 4, null, false],
    brief: '34 organizations, 4 individuals named',
    full: ['34 organizations signed; 32 are named here', '4 individuals named here'],
    completeness: PARTIAL,
  },
  {
    row: [12, null, 0, null, false],
    brief: '12 organizations named',
    full: ['12 organizations named here'],
    completeness: PARTIAL,
  },
  {
    row: [12, null, 0, null, true],
    brief: '12 organizations',
    full: ['12 organizations named here'],
    completeness: COMPLETE,
  },
  {
    row: [5, 5, 0, null, true],
    brief: '5 organizations',
    full: ['5 organizations signed; all are named here'],
    completeness: COMPLETE,
  },
  {
    row: [5, 5, 0, null, false],
    brief: '5 organizations',
    full: ['5 organizations signed; all are named here'],
    completeness: UNSURE,
  },
  {
    row: [0, 1, 0, null, false],
    brief: '1 organization',
    full: ['1 organization signed; the name is not available'],
    completeness: null,
  },
  {
    row: [0, null, 0, 1200, false],
    brief: '1,200 individuals',
    full: ['1,200 individuals signed; names are not available'],
    completeness: null,
  },
  {
    row: [3, 40, 2, 60, false],
    brief: '40 organizations, 60 individuals',
    full: ['40 organizations signed; 3 are named here', '60 individuals signed; 2 are named here'],
    completeness: PARTIAL,
  },
  {
    row: [0, 40, 2, null, false],
    brief: '40 organizations, 2 individuals named',
    full: ['40 organizations signed; names are not available', '2 individuals named here'],
    completeness: PARTIAL,
  },
  {
    row: [4, null, 1, null, true],
    brief: '4 organizations, 1 individual',
    full: ['4 organizations named here', '1 individual named here'],
    completeness: COMPLETE,
  },
  {
    row: [7, 5, 0, null, false],
    brief: '7 organizations named',
    full: ['5 organizations signed; 7 are named here'],
    completeness: UNSURE,
  },
  {
    row: [1, 0, 1, 1, false],
    brief: '1 organization named, 1 individual',
    full: ['1 organization named here', '1 individual signed and is named here'],
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
