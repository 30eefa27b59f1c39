import type { ComponentChildren } from 'preact'
import type { FormField } from '../../lib/letters/field-names.ts'
import { FIELDS } from '../../lib/letters/fields.ts'
import { readingSentence } from '../common/reading-sentence.ts'
import { TextButton } from '../common/text-button.tsx'
import type { MessageKey } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'
import { doubtOf, problemAt, useEditing } from './editing.ts'

interface FieldProps {
  name: FormField
  /** Id of the control that the label is for; left out for a group of controls. */
  controlId?: string
  /** A note in the place of the one that the field declares. */
  hint?: string
  children: ComponentChildren
}

/** One field of a record: its name, how sure it is, its control, and what the text says. */
export function Field({ name, controlId, hint, children }: FieldProps) {
  const wording = useWording()
  const { t } = wording
  const editing = useEditing()
  const { reading, highlight, confirm } = editing
  const mark = reading.marks[name]
  const doubt = doubtOf(name, editing)
  const label = t(`keep.field.${name}`)
  const declared: { part: string; hint?: MessageKey } = FIELDS[name].form
  const note = hint ?? (declared.hint && t(declared.hint))
  const wrong = problemAt(name, editing)
  return (
    <div
      class={`field ${doubt === 'unsure' ? 'is-unsure' : ''} ${wrong.why ? 'is-wrong' : ''}`}
      data-field={name}
      onFocusIn={() => highlight(mark?.lines ?? [])}
      {...(!controlId && { role: 'group', 'aria-label': label })}
    >
      <p class="field-head">
        {controlId ? <label for={controlId}>{label}</label> : <span>{label}</span>}
        {doubt && (
          <span class="field-doubt">
            {t(doubt === 'unsure' ? 'keep.unsure' : 'keep.likely')}
            {doubt === 'unsure' && (
              <TextButton onClick={() => confirm(name)}>{t('keep.is-right')}</TextButton>
            )}
          </span>
        )}
      </p>
      {children}
      {wrong.why && (
        <p class="field-wrong" id={wrong.id} role="alert">
          {t(wrong.why)}
        </p>
      )}
      {note && <p class="field-hint">{note}</p>}
      {doubt && mark?.note && <p class="field-hint">{readingSentence(mark.note, wording)}</p>}
      <Quote lines={mark?.lines ?? []} />
    </div>
  )
}

/** Lines that fit below a field where there is no room for the text beside it. */
const QUOTED = 2

function Quote({ lines }: { lines: readonly number[] }) {
  const { source } = useEditing()
  const quoted = lines.slice(0, QUOTED).flatMap((line) => source?.blocks[line]?.text ?? [])
  if (quoted.length === 0) return null
  return (
    <blockquote class="field-quote" dir="auto">
      {quoted.join(' … ')}
    </blockquote>
  )
}
