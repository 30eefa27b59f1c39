import { useState } from 'preact/hooks'
import { isTexts } from '../../lib/letters/field-kinds.ts'
import type { FormField } from '../../lib/letters/field-names.ts'
import { valueIn } from '../../lib/letters/field-values.ts'
import { problemAt, useEditing } from './editing.ts'
import { Field } from './field.tsx'

interface CodedFieldProps {
  name: FormField
  /** Reads one of the values that were typed; one it does not understand it leaves as it is. */
  read(typed: string): string
}

/** Sessions or symbols, written with commas between. What is typed is read when it is left. */
export function CodedField({ name, read }: CodedFieldProps) {
  const editing = useEditing()
  const { record, change } = editing
  const [typed, setTyped] = useState<string | null>(null)
  const id = `record-${name}`
  const values = valueIn(record, name)
  return (
    <Field name={name} controlId={id}>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        {...problemAt(name, editing).control}
        value={typed ?? (isTexts(values) ? values.join(', ') : '')}
        onInput={(event) => {
          const { value } = event.currentTarget
          setTyped(value)
          change(name, partsOf(value).map(read))
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  )
}

function partsOf(typed: string): string[] {
  return typed
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
