import { useState } from 'preact/hooks'
import type { RecordField } from '../../lib/kept/record-reading.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { useEditing } from './editing.ts'
import { Field } from './field.tsx'

interface CodedFieldProps {
  name: RecordField
  values: readonly string[]
  /** Reads what was typed; what it does not understand it leaves as it is. */
  read(typed: string): string[]
  put(record: Letter, values: string[]): Letter
  hint?: string
}

/** Sessions or symbols, written with commas between. What is typed is read when it is left. */
export function CodedField({ name, values, read, put, hint }: CodedFieldProps) {
  const { change } = useEditing()
  const [typed, setTyped] = useState<string | null>(null)
  const id = `record-${name}`
  return (
    <Field name={name} controlId={id} {...(hint && { hint })}>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed ?? values.join(', ')}
        onInput={(event) => {
          const { value } = event.currentTarget
          setTyped(value)
          change(name, (record) => put(record, read(value)))
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  )
}
