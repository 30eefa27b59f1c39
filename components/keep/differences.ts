import { dequal } from 'dequal/lite'
import { FORM_FIELDS, type FormField } from '../../lib/letters/field-names.ts'
import { valueIn } from '../../lib/letters/field-values.ts'
import type { Letter } from '../../lib/letters/letter.ts'

/** A field of the form, or the other addresses, which the form does not show. */
export type ShownField = FormField | 'also_at'

const SHOWN_FIELDS: readonly ShownField[] = [...FORM_FIELDS, 'also_at']

/** A field in which two versions of a letter differ: what each says, a line an entry. */
export interface Difference {
  field: ShownField
  mine: string[]
  theirs: string[]
  /** Lines that both have, of a list; they are not among the above. */
  shared: number
}

/** The fields in which two versions of a letter differ, in the order of the form. */
export function differencesOf(mine: Letter, theirs: Letter): Difference[] {
  return SHOWN_FIELDS.flatMap((field) => {
    const [one, other] = [valueIn(mine, field), valueIn(theirs, field)]
    if (dequal(one, other)) return []
    const [ours, others] = [linesOf(one), linesOf(other)]
    const [held, heldThere] = [new Set(ours), new Set(others)]
    const difference = {
      field,
      mine: ours.filter((line) => !heldThere.has(line)),
      theirs: others.filter((line) => !held.has(line)),
      shared: ours.filter((line) => heldThere.has(line)).length,
    }
    const isOrder = difference.mine.length + difference.theirs.length === 0
    // The same lines in another order: each is shown as it is.
    return [isOrder ? { field, mine: ours, theirs: others, shared: 0 } : difference]
  })
}

function linesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(lineOf)
  const line = lineOf(value)
  return line === '' ? [] : [line]
}

function lineOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value) {
    const role = 'role' in value && value.role ? `, ${String(value.role)}` : ''
    return `${String(value.name)}${role}`
  }
  return value === null || value === undefined ? '' : String(value)
}
