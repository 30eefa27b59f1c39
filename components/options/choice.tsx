import type { ComponentChildren } from 'preact'
import { useWording } from '../common/wording.ts'

interface ChoiceProps {
  label: ComponentChildren
  note?: ComponentChildren
  on: boolean
  /** Neither on nor off: true of only some of what it stands for. */
  mixed?: boolean
  /** The user's organization has chosen. */
  isManaged?: boolean
  onChange(on: boolean): void
}

/** One thing to switch on or off. */
export function Choice({
  label,
  note,
  on,
  mixed = false,
  isManaged = false,
  onChange,
}: ChoiceProps) {
  const { t } = useWording()
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        indeterminate={mixed}
        disabled={isManaged}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span class="choice-label">{label}</span>
        {note && <span class="choice-note">{note}</span>}
        {isManaged && <span class="choice-note">{t('managed.set')}</span>}
      </span>
    </label>
  )
}

interface ChoicesProps<T extends string> {
  name: string
  legend: string
  note?: string
  chosen: T
  of: readonly { value: T; label: string }[]
  /** The user's organization has chosen. */
  isManaged?: boolean
  onChange(value: T): void
}

/** One of a few. */
export function Choices<T extends string>({
  name,
  legend,
  note,
  chosen,
  of,
  isManaged = false,
  onChange,
}: ChoicesProps<T>) {
  const { t } = useWording()
  return (
    <fieldset class="choices" disabled={isManaged}>
      <legend>{legend}</legend>
      {of.map(({ value, label }) => (
        <label key={value} class="choice choice-inline">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
          <span class="choice-label">{label}</span>
        </label>
      ))}
      {note && <p class="choice-note">{note}</p>}
      {isManaged && <p class="choice-note">{t('managed.set')}</p>}
    </fieldset>
  )
}
