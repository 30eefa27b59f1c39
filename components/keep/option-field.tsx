import { valueIn } from '../../lib/letters/field-values.ts'
import { useEditing } from './editing.ts'
import { Field } from './field.tsx'

interface OptionFieldProps {
  name: 'source_kind' | 'language' | 'evidence'
  options: readonly { value: string; name: string }[]
}

/** One of a few values. */
export function OptionField({ name, options }: OptionFieldProps) {
  const { record, change } = useEditing()
  const id = `record-${name}`
  return (
    <Field name={name} controlId={id}>
      <select
        id={id}
        value={valueIn(record, name)}
        onChange={(event) => change(name, event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </Field>
  )
}
