import * as v from 'valibot'
import type { Field } from './field.ts'
import { isObject } from './field-kinds.ts'
import { LETTER_FIELDS, SIGNATORY_FIELDS } from './fields.ts'
import type { Letter } from './letter.ts'

/** What some fields have declared as one of their properties, by their names. */
function declared<Fields extends Record<string, Field>, Property extends keyof Field>(
  fields: Fields,
  property: Property,
) {
  const entries = Object.entries(fields).map(([name, field]) => [name, field[property]])
  // TypeScript does not follow an object through its entries.
  return Object.fromEntries(entries) as { [Name in keyof Fields]: Fields[Name][Property] }
}

/** The letter of which nothing is known. */
export const EMPTY_LETTER: Letter = {
  ...declared(LETTER_FIELDS, 'empty'),
  signatories: declared(SIGNATORY_FIELDS, 'empty'),
}

/** The shape of a letter that comes from outside. Unknown fields are dropped. */
export const LetterShape = v.object({
  ...declared(LETTER_FIELDS, 'shape'),
  signatories: v.optional(v.object(declared(SIGNATORY_FIELDS, 'shape')), EMPTY_LETTER.signatories),
})

/**
 * A letter that is still being written: all fields are there, whatever they say; those that were
 * added later may be missing, and are filled in. Null for anything else.
 */
export function writtenLetter(record: unknown): Letter | null {
  const filled = withLaterFields(LETTER_FIELDS, record)
  const letter = isObject(filled)
    ? { ...filled, signatories: withLaterFields(SIGNATORY_FIELDS, filled.signatories) }
    : null
  return isLetter(letter) ? letter : null
}

/** A record with those fields that it lacks because they were added later, each empty. */
export function withLaterFields(fields: Record<string, Field>, record: unknown): unknown {
  if (!isObject(record)) return record
  const later = Object.entries(fields).filter(([, { addedLater }]) => addedLater)
  return { ...Object.fromEntries(later.map(([name, { empty }]) => [name, empty])), ...record }
}

function isLetter(record: unknown): record is Letter {
  return hasFields(LETTER_FIELDS, record) && hasFields(SIGNATORY_FIELDS, record.signatories)
}

function hasFields(
  fields: Record<string, Field>,
  record: unknown,
): record is Record<string, unknown> {
  return isObject(record) && Object.entries(fields).every(([name, field]) => field.is(record[name]))
}
