import { fieldsWith } from '../letters/field-names.ts'
import { FIELDS } from '../letters/fields.ts'
import type { Individual } from '../letters/letter.ts'
import type { HitField, SearchedLetter } from './search-answer.ts'

/** The texts of a letter that are searched, each a bit of a posting's mask. */
export const FIELD = {
  title: 1,
  subject: 2,
  publisher: 4,
  organization: 8,
  person: 16,
  ask: 32,
  summary: 64,
  other: 128,
} as const

/** Weight of a word by its field: a title says more about a letter than its summary. */
export const WEIGHTS: readonly [bit: number, weight: number][] = [
  [FIELD.title, 1],
  [FIELD.person, 0.92],
  [FIELD.subject, 0.9],
  [FIELD.publisher, 0.88],
  [FIELD.ask, 0.72],
  [FIELD.organization, 0.7],
  [FIELD.summary, 0.66],
  [FIELD.other, 0.55],
]
/** Weight that each further field with the word adds. */
const FURTHER_FIELD_BONUS = 0.02

/** Weight of a mask, 0 to about 1.1: its best field, and a little for each other. */
export const MASK_WEIGHT = Float32Array.from({ length: 256 }, (_, mask) => {
  const present = WEIGHTS.filter(([bit]) => mask & bit)
  return (present[0]?.[1] ?? 0) + FURTHER_FIELD_BONUS * Math.max(0, present.length - 1)
})

/** The fields whose postings are read first when not all can be: title, subject and names. */
export const STRONG = FIELD.title | FIELD.subject | FIELD.publisher | FIELD.person

const SEARCHED = fieldsWith('searched')
const BITS: Partial<Record<HitField, number>> = FIELD

/** Calls back with every searched text of a letter. */
export function eachText(
  letter: SearchedLetter,
  visit: (bit: number, field: HitField, text: string) => void,
) {
  for (const name of SEARCHED) {
    const { searched } = FIELDS[name]
    const bit = BITS[searched] ?? FIELD.other
    const value = letter[name]
    for (const text of Array.isArray(value) ? value : [value]) {
      if (text) visit(bit, searched, typeof text === 'string' ? text : signedAs(text))
    }
  }
}

function signedAs({ name, role }: Individual): string {
  return role ? `${name}, ${role}` : name
}
