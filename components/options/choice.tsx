import type { ComponentChildren } from 'preact'

interface ChoiceProps {
  label: ComponentChildren
  note?: ComponentChildren
  on: boolean
  /** Neither on nor off: true of only some of what it stands for. */
  mixed?: boolean
  onChange(on: boolean): void
}

/** One thing to switch on or off. */
export function Choice({ label, note, on, mixed = false, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        indeterminate={mixed}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span class="choice-label">{label}</span>
        {note && <span class="choice-note">{note}</span>}
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
  onChange(value: T): void
}

/** One of a few. */
export function Choices<T extends string>({
  name,
  legend,
  note,
  chosen,
  of,
  onChange,
}: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
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
    </fieldset>
  )
}
