import type { JSX } from 'preact'
import { parseSession } from '../../lib/council/session.ts'
import { findSymbols } from '../../lib/council/symbol.ts'
import { FORM_PARTS } from '../../lib/letters/field.ts'
import { FORM_FIELDS, type FormField } from '../../lib/letters/field-names.ts'
import { FIELDS } from '../../lib/letters/fields.ts'
import { themeName } from '../common/reason-sentence.ts'
import type { MessageKey } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'
import { ChosenField } from './chosen-field.tsx'
import { CodedField } from './coded-field.tsx'
import { useEditing } from './editing.ts'
import { Field } from './field.tsx'
import { AsksField, IndividualsField, OrganizationsField } from './names-fields.tsx'
import { OptionField } from './option-field.tsx'
import { TextField } from './text-field.tsx'

type Part = (typeof FORM_PARTS)[number]
type Control = (typeof FIELDS)[FormField]['form']['control']

const PART_TITLES: Record<Part, MessageKey | null> = {
  about: null,
  matter: 'keep.part.matter',
  asks: 'letter.asks',
  signatories: 'letter.signatories',
  page: 'keep.part.page',
}

/** How each field is edited, by what its declaration says. */
const CONTROLS: Record<Control, (props: { name: FormField }) => JSX.Element> = {
  line: TextField,
  'long-line': ({ name }) => <TextField name={name} long read={oneLine} />,
  prose: ({ name }) => <TextField name={name} long />,
  code: ({ name }) => <TextField name={name} read={(typed) => typed.trim()} />,
  address: ({ name }) => <TextField name={name} inputMode="url" read={(typed) => typed.trim()} />,
  count: ({ name }) => <TextField name={name} inputMode="numeric" read={readCount} />,
  sessions: ({ name }) => <CodedField name={name} read={(part) => parseSession(part) ?? part} />,
  symbols: ({ name }) => (
    <CodedField name={name} read={(part) => findSymbols(part)[0]?.symbol.symbol ?? part} />
  ),
  countries: Countries,
  themes: Themes,
  asks: AsksField,
  organizations: OrganizationsField,
  individuals: IndividualsField,
  complete: Complete,
  source_kind: () => <Options name="source_kind" prefix="source" />,
  language: Language,
  evidence: () => <Options name="evidence" prefix="evidence" />,
}

/** All fields of a record that are edited. */
export function RecordForm() {
  const { t } = useWording()
  return FORM_PARTS.map((part) => {
    const title = PART_TITLES[part]
    return (
      <section key={part} class={title ? 'form-part' : 'form-part is-first'}>
        {title && <h3 class="part-title">{t(title)}</h3>}
        {rowsOf(part).map((row) => {
          const controls = row.map((name) => {
            const Control = CONTROLS[FIELDS[name].form.control]
            return <Control key={name} name={name} />
          })
          if (row.length === 1) return controls
          return (
            <div key={row.join()} class="field-pair">
              {controls}
            </div>
          )
        })}
      </section>
    )
  })
}

/** The fields of a part, those that stand side by side together. */
function rowsOf(part: Part): FormField[][] {
  const isPaired = (name: FormField | undefined) =>
    name !== undefined && 'paired' in FIELDS[name].form
  const rows: FormField[][] = []
  for (const name of FORM_FIELDS.filter((field) => FIELDS[field].form.part === part)) {
    const last = rows.at(-1)
    if (isPaired(name) && last?.length === 1 && isPaired(last[0])) last.push(name)
    else rows.push([name])
  }
  return rows
}

function Countries() {
  const { state, language } = useWording()
  const choices = useEditing()
    .knowledge.countries.map((value) => ({ value, name: state(value) }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
  return <ChosenField name="countries" choices={choices} />
}

function Themes() {
  const wording = useWording()
  const { themes } = useEditing().knowledge
  const choices = [...themes].map((value) => ({ value, name: themeName(value, wording) }))
  return <ChosenField name="themes" choices={choices} />
}

function Complete() {
  const { t } = useWording()
  const { record, change } = useEditing()
  return (
    <Field name="complete">
      <label class="tick">
        <input
          type="checkbox"
          checked={record.signatories.complete}
          onChange={(event) => change('complete', event.currentTarget.checked)}
        />
        {t('keep.complete-label')}
      </label>
    </Field>
  )
}

interface OptionsProps {
  name: 'source_kind' | 'evidence'
  /** What the messages that name the values begin with. */
  prefix: 'source' | 'evidence'
}

function Options({ name, prefix }: OptionsProps) {
  const { t } = useWording()
  const nameOf = (value: string) => t(`${prefix}.${value}` as MessageKey)
  return <OptionField name={name} values={FIELDS[name].values} nameOf={nameOf} />
}

function Language() {
  const { languageName } = useWording()
  const values = [...new Set([useEditing().record.language, ...LANGUAGES])]
  return <OptionField name="language" values={values} nameOf={languageName} />
}

/** Languages that letters come in, beside the one that was read. */
const LANGUAGES = 'en fr es ar ru zh pt de it ko ja fa tr uk my bn hi ur am ti sw vi id'.split(' ')

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

function readCount(typed: string): number | '' {
  const digits = typed.replace(/\D/g, '')
  return digits === '' ? '' : Number(digits)
}
