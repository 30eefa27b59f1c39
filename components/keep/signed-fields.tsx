import type { Letter } from '../../lib/letters/letter.ts'
import { useWording } from '../wording.ts'
import { useEditing } from './editing.ts'
import { Field } from './field.tsx'
import { IndividualsField, OrganizationsField } from './names-fields.tsx'
import { TextField } from './text-field.tsx'

/** Who signed: the numbers the letter states, the names, and whether they are all. */
export function SignedFields() {
  const { t } = useWording()
  const { record, change } = useEditing()
  const { signatories } = record
  return (
    <>
      <div class="field-pair">
        <NumberField name="stated_organizations" />
        <NumberField name="stated_individuals" />
      </div>
      <OrganizationsField />
      <IndividualsField />
      <Field name="complete">
        <label class="tick">
          <input
            type="checkbox"
            checked={signatories.complete}
            onChange={(event) => {
              const complete = event.currentTarget.checked
              change('complete', (letter) => ({
                ...letter,
                signatories: { ...letter.signatories, complete },
              }))
            }}
          />
          {t('keep.complete-label')}
        </label>
      </Field>
    </>
  )
}

function NumberField({ name }: { name: 'stated_organizations' | 'stated_individuals' }) {
  const { record } = useEditing()
  const value = record.signatories[name]
  const put = (letter: Letter, written: string): Letter => {
    const digits = written.replace(/\D/g, '')
    const stated = digits === '' ? null : Number(digits)
    return { ...letter, signatories: { ...letter.signatories, [name]: stated } }
  }
  return (
    <TextField
      name={name}
      value={value === null ? '' : String(value)}
      put={put}
      inputMode="numeric"
    />
  )
}
