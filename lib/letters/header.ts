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

type HeaderName = (typeof HEADER_NAMES)[number]

const isHeading = (value: unknown) => value === 'title' || value === 'subject'

/** Gives the test of what a value of a header must be. */
export function headerCheck(name: HeaderName): (value: unknown) => boolean {
  if (name === 'headed_by') return isHeading
  return name === 'listed_organizations' || name === 'listed_individuals'
    ? isCount
    : FIELDS[name].is
}

/** Made once, as thousands of headers are checked. */
const CHECKS = HEADER_NAMES.map((name) => ({ name, isRight: headerCheck(name) }))

/** Whether a record has all values of a header, each of its kind. */
export function isHeader(
  record: Record<string, unknown>,
): record is Record<string, unknown> & LetterHeader {
  return CHECKS.every(({ name, isRight }) => isRight(record[name]))
}
