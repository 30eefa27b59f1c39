import { Icon } from '../common/icon.tsx'
import { useWording } from '../common/wording.ts'
import { useEditing } from './editing.ts'
import { Field } from './field.tsx'

interface ChosenFieldProps {
  name: 'countries' | 'themes'
  /** All that can be chosen, with their names in the interface language. */
  choices: readonly { value: string; name: string }[]
}

/** Situations or themes: those chosen, each to be taken out, and a list to add from. */
export function ChosenField({ name, choices }: ChosenFieldProps) {
  const { t } = useWording()
  const { record, change } = useEditing()
  const values = record[name]
  const addLabel = t(`keep.add.${name}`)
  const nameOf = (value: string) => choices.find((choice) => choice.value === value)?.name ?? value
  const set = (chosen: string[]) => change(name, chosen)
  return (
    <Field name={name}>
      <ul class="chosen">
        {values.map((value) => (
          <li key={value}>
            {nameOf(value)}
            <button
              type="button"
              class="icon-button"
              aria-label={t('keep.take-out', { name: nameOf(value) })}
              onClick={() => set(values.filter((other) => other !== value))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        <li class="chosen-add">
          <select
            aria-label={addLabel}
            value=""
            onChange={(event) => {
              const { value } = event.currentTarget
              event.currentTarget.value = ''
              if (value !== '') set([...values, value])
            }}
          >
            <option value="">{addLabel}</option>
            {choices
              .filter(({ value }) => !values.includes(value))
              .map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.name}
                </option>
              ))}
          </select>
        </li>
      </ul>
    </Field>
  )
}
