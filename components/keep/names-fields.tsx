import type { Individual } from '../../lib/letters/letter.ts'
import { nameKey } from '../../lib/text/name-key.ts'
import { useWording } from '../common/wording.ts'
import { useEditing } from './editing.ts'
import { Field } from './field.tsx'
import { GrowingText } from './growing-text.tsx'
import { RowList } from './row-list.tsx'

/** The organisations that signed, one a row. */
export function OrganizationsField() {
  const { t } = useWording()
  const { record, change } = useEditing()
  const name = useNameRow()
  return (
    <Field name="organizations">
      <RowList
        rows={record.signatories.organizations}
        empty=""
        nameOf={(row) => row}
        fromLine={(line) => line}
        addLabel={t('keep.add.organization')}
        onRows={(organizations) => change('organizations', organizations)}
      >
        {(row, put) => (
          <>
            <GrowingText
              label={t('keep.name-of-organization')}
              value={row}
              onFocusIn={(event) => name.showLines(event, row)}
              onText={put}
            />
            {name.note(row)}
          </>
        )}
      </RowList>
    </Field>
  )
}

/** The persons who signed, each with a role. */
export function IndividualsField() {
  const { t } = useWording()
  const { record, change } = useEditing()
  const name = useNameRow()
  const empty: Individual = { name: '', role: null }
  return (
    <Field name="individuals">
      <RowList
        rows={record.signatories.individuals}
        empty={empty}
        nameOf={(person) => person.name}
        fromLine={(line) => ({ name: line, role: null })}
        addLabel={t('keep.add.individual')}
        onRows={(individuals) => change('individuals', individuals)}
      >
        {(person, put) => {
          const onFocusIn = (event: FocusEvent) => name.showLines(event, person.name)
          return (
            <>
              <input
                type="text"
                dir="auto"
                aria-label={t('keep.name-of-person')}
                value={person.name}
                onFocusIn={onFocusIn}
                onInput={(event) => put({ ...person, name: event.currentTarget.value })}
              />
              <input
                type="text"
                dir="auto"
                class="row-role"
                aria-label={t('keep.role')}
                placeholder={t('keep.role')}
                value={person.role ?? ''}
                onFocusIn={onFocusIn}
                onInput={(event) => put({ ...person, role: event.currentTarget.value || null })}
              />
              {name.note(person.name)}
            </>
          )
        }}
      </RowList>
    </Field>
  )
}

/** What the letter asks, one ask a row. */
export function AsksField() {
  const { t } = useWording()
  const { record, reading, change } = useEditing()
  const isFromText = reading.marks.asks !== undefined
  return (
    <Field name="asks" {...(isFromText && { hint: t('keep.asks-hint') })}>
      <RowList
        rows={record.asks}
        empty=""
        nameOf={(ask) => ask}
        fromLine={(line) => line}
        addLabel={t('keep.add.ask')}
        onRows={(asks) => change('asks', asks)}
      >
        {(ask, put) => <GrowingText label={t('keep.ask')} value={ask} onText={put} />}
      </RowList>
    </Field>
  )
}

/** What belongs to the row of a name: its note, and showing its own lines in the text. */
function useNameRow() {
  const { t } = useWording()
  const { reading, highlight } = useEditing()
  const readingOf = (name: string) => (name === '' ? undefined : reading.names.get(nameKey(name)))
  return {
    /** Instead of the lines of the whole list, which its field would show. */
    showLines(event: FocusEvent, name: string) {
      const found = readingOf(name)
      if (!found) return
      event.stopPropagation()
      highlight(found.lines)
    },
    note(name: string) {
      const found = readingOf(name)
      const isAdded = reading.added > 0 && found?.isNew
      const notes = [
        ...(isAdded ? [t('keep.name-added')] : []),
        ...(found?.confidence === 'unsure' ? [t('keep.unsure')] : []),
      ]
      if (notes.length === 0) return null
      return <span class={isAdded ? 'row-note is-added' : 'row-note'}>{notes.join(' · ')}</span>
    },
  }
}
