import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Reading } from '../../lib/kept/record-reading.ts'
import type { FormField } from '../../lib/letters/field-names.ts'
import type { FieldValues, Letter } from '../../lib/letters/letter.ts'
import type { LetterSource } from '../../lib/letters/parse/source-blocks.ts'
import type { KeepKnowledge } from './keep-source.ts'

/** What the fields of a record being edited work with. */
export interface Editing {
  record: Letter
  reading: Reading
  source: LetterSource | null
  knowledge: KeepKnowledge
  checked: readonly string[]
  /** The field that keeping failed at, and why, as a sentence. */
  problem: { field: string; why: string } | null
  change<Name extends FormField>(field: Name, value: FieldValues[Name]): void
  /** The user has looked at a field and finds it right. */
  confirm(field: FormField): void
  /** Lines of the source to show; none to show none. */
  highlight(lines: readonly number[]): void
}

const EditingContext = createContext<Editing | null>(null)

export const EditingProvider = EditingContext.Provider

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('A field of a record stands outside of its EditingProvider.')
  return editing
}

/** Whether a field wants a look: `unsure` a decision, `likely` a glance. */
export function doubtOf(
  field: FormField,
  { reading, checked }: Pick<Editing, 'reading' | 'checked'>,
): 'unsure' | 'likely' | null {
  const confidence = reading.marks[field]?.confidence
  if (!confidence || confidence === 'sure' || checked.includes(field)) return null
  return confidence
}
