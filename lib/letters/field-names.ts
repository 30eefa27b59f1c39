import { type Field, FORM_PARTS } from './field.ts'
import { FIELDS, type Fields } from './fields.ts'

export type FieldName = keyof Fields

/** The fields for which something is declared, such as a place in the form. */
export type FieldWith<Property extends keyof Field> = {
  [Name in FieldName]: Fields[Name] extends Record<Property, unknown> ? Name : never
}[FieldName]

/** The names of the fields for which something is declared, in their order. */
export function fieldsWith<Property extends keyof Field>(
  property: Property,
): FieldWith<Property>[] {
  const isDeclared = (name: FieldName): name is FieldWith<Property> => property in FIELDS[name]
  return FIELD_NAMES.filter(isDeclared)
}

const isFieldName = (name: string): name is FieldName => Object.hasOwn(FIELDS, name)

/** The names of all fields, in the order of their declaration. */
export const FIELD_NAMES = Object.keys(FIELDS).filter(isFieldName)

/** The fields that are edited, in the order of the form. */
export const FORM_FIELDS = FORM_PARTS.flatMap((part) =>
  fieldsWith('form').filter((name) => FIELDS[name].form.part === part),
)

export type FormField = FieldWith<'form'>
