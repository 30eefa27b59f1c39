import type { Kind } from './field-kinds.ts'

/** The parts of the form in which a record is edited, in their order. */
export const FORM_PARTS = ['about', 'matter', 'asks', 'signatories', 'page'] as const

/** All that is declared of a field. Its label is the message `keep.field.` and its name. */
export interface Field extends Kind<unknown> {
  /**
   * Whether it stands in the header, which is loaded at once for all letters. `shared`: few values
   * stand in many letters, and are shipped once.
   */
  header?: true | 'shared'
  /** As what the search finds its words; a text of no weight of its own counts as `other` does. */
  searched?: string
  /** The facet of the library that counts its values. */
  facet?: string
  /** Its position among the columns of a CSV file, from 1. Spreadsheets rely on it: a new field comes last. */
  column?: number
  /** The name of its column, when that is not its own. */
  columnName?: string
  /** Where and how it is edited; the fields of a part stand in the order of their declaration. */
  form?: {
    part: (typeof FORM_PARTS)[number]
    control: string
    /** A message below the control. */
    hint?: string
    /** Stands beside its neighbour that is paired too. */
    paired?: true
  }
  /** Records from before this field was there lack it: then it is empty. */
  addedLater?: true
}
