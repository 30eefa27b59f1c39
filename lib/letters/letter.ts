import type { FieldWith } from './field-names.ts'
import type { Fields, LETTER_FIELDS, SIGNATORY_FIELDS } from './fields.ts'

export type { Individual } from './field-kinds.ts'

/**
 * The source that a letter comes from: the package, the user's own letters, or a download of some
 * name. No part of its record.
 */
export type Provenance = 'package' | 'user' | `download:${string}`

/** The values of some fields. */
type Values<Declared extends Record<string, { empty: unknown }>> = {
  -readonly [Name in keyof Declared]: Declared[Name]['empty']
}

/**
 * Who signed. `organizations` and `individuals` are *listed*: names we hold.
 * `stated…` are the numbers the letter itself gives. `complete` only if we saw the whole list.
 */
export interface Signatories extends Values<typeof SIGNATORY_FIELDS> {}

/**
 * What a letter is: the record kept in `data/letters/<id>.json`. Its fields are declared in
 * `fields.ts`, from which this, the shape of a letter from outside and `data/letter.schema.json`
 * follow.
 */
export interface Letter extends Values<typeof LETTER_FIELDS> {
  signatories: Signatories
}

/** All fields of a record, those of its signatories beside the others. */
export type FieldValues = Values<Fields>

/**
 * The part of a letter that matching and lists need, loaded at once for all letters.
 * The rest (summary, asks, names of signatories …) is read from `Letter` when one is opened.
 */
export interface LetterHeader extends Pick<FieldValues, FieldWith<'header'>> {
  /** Organisations and persons we hold by name. */
  listed_organizations: number
  listed_individuals: number
  /** Its title, or its subject where the title says nothing of it; see `headedBy`. */
  headed_by: 'title' | 'subject'
  /** Set once the letter is in a collection. */
  provenance?: Provenance
  /** Set for our own pages alone, where it came since the user has seen all. */
  isNew?: true
}
