import type { FormField } from '../../lib/letters/field-names.ts'
import { valueIn } from '../../lib/letters/field-values.ts'
import { FIELDS } from '../../lib/letters/fields.ts'
import { problemAt, useEditing } from './editing.ts'
import { Field } from './field.tsx'
import { GrowingText } from './growing-text.tsx'

interface TextFieldProps {
  name: FormField
  /** Makes of what is typed what is kept; an empty text is kept as the field's empty value. */
  read?(typed: string): string | number
  /** Several lines; grows with what is written. */
  long?: boolean
  inputMode?: 'url' | 'numeric'
}

/** A field of text, or of a number. */
export function TextField({ name, read, long, ...input }: TextFieldProps) {
  const editing = useEditing()
  const { record, change } = editing
  const { control } = problemAt(name, editing)
  const id = `record-${name}`
  const value = String(valueIn(record, name) ?? '')
  const onText = (typed: string) => {
    const written = read ? read(typed) : typed
    change(name, written === '' ? FIELDS[name].empty : written)
  }
  return (
    <Field name={name} controlId={id}>
      {long ? (
        <GrowingText id={id} value={value} onText={onText} {...control} />
      ) : (
        <input
          id={id}
          type="text"
          dir="auto"
          autocomplete="off"
          value={value}
          {...input}
          {...control}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
