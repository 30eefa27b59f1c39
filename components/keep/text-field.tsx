import type { RecordField } from '../../lib/kept/record-reading.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { useEditing } from './editing.ts'
import { Field } from './field.tsx'
import { GrowingText } from './growing-text.tsx'

interface TextFieldProps {
  name: RecordField
  value: string
  put(record: Letter, value: string): Letter
  hint?: string
  /** Several lines; grows with what is written. */
  long?: boolean
  inputMode?: 'url' | 'numeric'
  placeholder?: string
}

/** A field of text. */
export function TextField({ name, value, put, hint, long, ...input }: TextFieldProps) {
  const { change } = useEditing()
  const id = `record-${name}`
  const onText = (text: string) => change(name, (record) => put(record, text))
  return (
    <Field name={name} controlId={id} {...(hint && { hint })}>
      {long ? (
        <GrowingText id={id} value={value} onText={onText} />
      ) : (
        <input
          id={id}
          type="text"
          dir="auto"
          autocomplete="off"
          value={value}
          {...input}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
