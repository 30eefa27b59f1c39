import { isCount } from './field-kinds.ts'
import { fieldsWith } from './field-names.ts'
import { valuesIn } from './field-values.ts'
import { FIELDS } from './fields.ts'
import type { Letter, LetterHeader } from './letter.ts'

const HEADER_FIELDS = fieldsWith('header')

const LISTED = ['listed_organizations', 'listed_individuals'] as const

/** The names of all values of a header. */
export const HEADER_NAMES = [...HEADER_FIELDS, ...LISTED] as const

/** The header of a letter: what matching and lists need of it. */
export function headerOf(letter: Letter): LetterHeader {
  const { organizations, individuals } = letter.signatories
  return {
    ...valuesIn(letter, HEADER_FIELDS),
    listed_organizations: organizations.length,
    listed_individuals: individuals.length,
  }
}

/** Tells values of the kind that headers have under a name. */
export function checkOf(name: (typeof HEADER_NAMES)[number]): (value: unknown) => boolean {
  return name === 'listed_organizations' || name === 'listed_individuals'
    ? isCount
    : FIELDS[name].is
}

/** Whether a record has all values of a header, each of its kind. */
export function isHeader(
  record: Record<string, unknown>,
): record is Record<string, unknown> & LetterHeader {
  return HEADER_NAMES.every((name) => checkOf(name)(record[name]))
}
