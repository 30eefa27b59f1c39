import { valueIn } from '../../lib/letters/field-values.ts'
import { useEditing } from './editing.ts'
import { Field } from './field.tsx'

interface OptionFieldProps {
  name: 'source_kind' | 'language' | 'evidence'
  values: readonly string[]
  nameOf(value: string): string
}

/** One of a few values. */
export function OptionField({ name, values, nameOf }: OptionFieldProps) {
  const { record, change } = useEditing()
  const id = `record-${name}`
  return (
    <Field name={name} controlId={id}>
      <select
        id={id}
        value={valueIn(record, name)}
        onChange={(event) => change(name, event.currentTarget.value)}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
    </Field>
  )
}
