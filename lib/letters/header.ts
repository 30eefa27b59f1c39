import { isCount } from './field-kinds.ts'
import { fieldsWith } from './field-names.ts'
import { valuesIn } from './field-values.ts'
import { FIELDS } from './fields.ts'
import { headedBy } from './generic-title.ts'
import type { Letter, LetterHeader } from './letter.ts'

const HEADER_FIELDS = fieldsWith('header')

const LISTED = ['listed_organizations', 'listed_individuals'] as const

/** The names of all values of a header. */
export const HEADER_NAMES = [...HEADER_FIELDS, ...LISTED, 'headed_by'] as const

/** The header of a letter: what matching and lists need of it. */
export function headerOf(letter: Letter): LetterHeader {
  const { organizations, individuals } = letter.signatories
  return {
    ...valuesIn(letter, HEADER_FIELDS),
    listed_organizations: organizations.length,
    listed_individuals: individuals.length,
    headed_by: headedBy(letter),
  }
}

/** What each value of a header must be. Made once, as thousands of headers are checked. */
const CHECKS: readonly { name: string; isRight: (value: unknown) => boolean }[] = [
  ...HEADER_FIELDS.map((name) => ({ name, isRight: FIELDS[name].is })),
  ...LISTED.map((name) => ({ name, isRight: isCount })),
  { name: 'headed_by', isRight: (value) => value === 'title' || value === 'subject' },
]

/** The name of the first value that a header lacks or has of another kind; undefined in a right one. */
export function wrongIn(header: Record<string, unknown>): string | undefined {
  return CHECKS.find(({ name, isRight }) => !isRight(header[name]))?.name
}

/** Whether a record has all values of a header, each of its kind. */
export function isHeader(
  record: Record<string, unknown>,
): record is Record<string, unknown> & LetterHeader {
  return wrongIn(record) === undefined
}
