import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Reading } from '../../lib/kept/record-reading.ts'
import type { FormField } from '../../lib/letters/field-names.ts'
import type { FieldValues, Letter } from '../../lib/letters/letter.ts'
import type { LetterSource } from '../../lib/letters/parse/source-blocks.ts'
import type { RecordProblem } from './keep-record.ts'
import type { KeepKnowledge } from './keep-source.ts'

/** What the fields of a record being edited work with. */
export interface Editing {
  record: Letter
  reading: Reading
  source: LetterSource | null
  knowledge: KeepKnowledge
  checked: readonly string[]
  /** What keeping failed at, the first field first. */
  problems: readonly RecordProblem[]
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

/** What is wrong with a field, and what its control says of that to assistive technology. */
export function problemAt(field: FormField, { problems }: Pick<Editing, 'problems'>) {
  const why = problems.find((problem) => problem.field === field)?.why ?? null
  const id = `wrong-${field}`
  const control = why === null ? {} : ({ 'aria-invalid': true, 'aria-describedby': id } as const)
  return { why, id, control }
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
