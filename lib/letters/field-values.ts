import type { FieldName } from './field-names.ts'
import { FIELDS, SIGNATORY_FIELDS } from './fields.ts'
import type { FieldValues, Letter } from './letter.ts'

/** The values of some fields of a letter, by their names. */
export function valuesIn<Name extends FieldName>(
  letter: Letter,
  names: readonly Name[],
): Pick<FieldValues, Name> {
  const all: FieldValues = { ...letter, ...letter.signatories }
  // TypeScript does not follow an object through its entries.
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Pick<FieldValues, Name>
}

/** The value of a field of a letter. */
export function valueIn<Name extends FieldName>(letter: Letter, name: Name): FieldValues[Name] {
  const all: FieldValues = { ...letter, ...letter.signatories }
  return all[name]
}

/** The letter with another value in a field. Throws a `TypeError` for a value of another kind. */
export function withValue(letter: Letter, name: FieldName, value: unknown): Letter {
  if (!FIELDS[name].is(value)) throw new TypeError(`\`${name}\` cannot hold this value`)
  return Object.hasOwn(SIGNATORY_FIELDS, name)
    ? { ...letter, signatories: { ...letter.signatories, [name]: value } }
    : { ...letter, [name]: value }
}
