import type { Individual } from '../../lib/letters/letter.ts'
import { nameKey } from '../../lib/text/name-key.ts'
import { useWording } from '../shared/wording.ts'
import { useEditing } from './editing.ts'
import { Field } from './field.tsx'
import { GrowingText } from './growing-text.tsx'
import { RowList } from './row-list.tsx'

/** The organisations that signed, one a row. */
export function OrganizationsField() {
  const { t } = useWording()
  const { record, change } = useEditing()
  const markOf = useNameMark()
  const showLines = useShowLines()
  return (
    <Field name="organizations">
      <RowList
        rows={record.signatories.organizations}
        empty=""
        nameOf={(name) => name}
        fromLine={(line) => line}
        addLabel={t('keep.add.organization')}
        onRows={(organizations) => change('organizations', organizations)}
      >
        {(name, put) => {
          const mark = markOf(name)
          return (
            <>
              <GrowingText
                label={t('keep.name-of-organization')}
                value={name}
                onFocusIn={(event) => showLines(event, mark?.lines)}
                onText={put}
              />
              <NameNote name={name} />
            </>
          )
        }}
      </RowList>
    </Field>
  )
}

/** The persons who signed, each with a role. */
export function IndividualsField() {
  const { t } = useWording()
  const { record, change } = useEditing()
  const markOf = useNameMark()
  const showLines = useShowLines()
  const empty: Individual = { name: '', role: null }
  return (
    <Field name="individuals">
      <RowList
        rows={record.signatories.individuals}
        empty={empty}
        nameOf={({ name }) => name}
        fromLine={(name) => ({ name, role: null })}
        addLabel={t('keep.add.individual')}
        onRows={(individuals) => change('individuals', individuals)}
      >
        {(person, put) => {
          const mark = markOf(person.name)
          const onFocusIn = (event: FocusEvent) => showLines(event, mark?.lines)
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
              <NameNote name={person.name} />
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

function NameNote({ name }: { name: string }) {
  const { t } = useWording()
  const { reading } = useEditing()
  const mark = useNameMark()(name)
  const isAdded = reading.added > 0 && mark?.isNew
  const notes = [
    isAdded && t('keep.name-added'),
    mark?.confidence === 'unsure' && t('keep.unsure'),
  ].filter((note) => note !== false && note !== undefined)
  if (notes.length === 0) return null
  return <span class={isAdded ? 'row-note is-added' : 'row-note'}>{notes.join(' · ')}</span>
}

/** A name that was read shows its own lines in the text, not all those of its list. */
function useShowLines() {
  const { highlight } = useEditing()
  return (event: FocusEvent, lines: readonly number[] | undefined) => {
    if (!lines) return
    event.stopPropagation()
    highlight(lines)
  }
}

function useNameMark() {
  const { reading } = useEditing()
  return (name: string) => (name === '' ? undefined : reading.names.get(nameKey(name)))
}
