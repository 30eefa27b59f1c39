import type { RecordField } from '../../lib/kept/record-reading.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { useEditing } from './editing.ts'
import { Field } from './field.tsx'

interface OptionFieldProps<Value extends string> {
  name: RecordField
  value: Value
  options: readonly { value: Value; name: string }[]
  put(record: Letter, value: Value): Letter
}

/** One of a few values. */
export function OptionField<Value extends string>(props: OptionFieldProps<Value>) {
  const { name, value, options, put } = props
  const { change } = useEditing()
  const id = `record-${name}`
  return (
    <Field name={name} controlId={id}>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen) change(name, (record) => put(record, chosen.value))
        }}
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
