import { type Expected, expectedIn } from './expectation.ts'
import { isCount, isObject, isText } from './field-kinds.ts'

const PLAIN = [
  // It is no letter.
  'not-json',
  'not-object',
  'unchecked',
  'damaged-draft',
  'not-indexed',
  // It is there already.
  'known',
  'kept-damaged',
  'kept-same',
  'public-same',
] as const

/** Why a record was not taken, by code: the interface has the sentence, `import.<code>`. */
export type ImportFault =
  | { code: (typeof PLAIN)[number] }
  | { code: 'missing'; field: string }
  | ({ code: 'wrong'; field: string } & Expected)
  | { code: 'same-record'; place: number }
  | { code: 'same-address' | 'differs'; id: string }

/** Whether what the store holds is a fault that this version has a sentence for. */
export function isImportFault(stored: unknown): stored is ImportFault {
  if (!isObject(stored)) return false
  const { code, field, expected, place, id } = stored
  if (code === 'missing') return isText(field)
  if (code === 'wrong')
    return isText(field) && isText(expected) && expectedIn(expected).expected === expected
  if (code === 'same-record') return isCount(place)
  if (code === 'same-address' || code === 'differs') return isText(id)
  return PLAIN.some((known) => known === code)
}
