import { parseSession } from '../../lib/council/session.ts'
import { findSymbols } from '../../lib/council/symbol.ts'
import { useWording } from '../wording.ts'
import { EVIDENCE_KINDS, SOURCE_KINDS, themeName } from './choices.ts'
import { ChosenField } from './chosen-field.tsx'
import { CodedField } from './coded-field.tsx'
import { useEditing } from './editing.ts'
import { AsksField } from './names-fields.tsx'
import { OptionField } from './option-field.tsx'
import { SignedFields } from './signed-fields.tsx'
import { TextField } from './text-field.tsx'

/** All fields of a record. */
export function RecordForm() {
  const { t } = useWording()
  return (
    <>
      <About />
      <FormPart title={t('keep.part.matter')}>
        <Matter />
      </FormPart>
      <FormPart title={t('letter.asks')}>
        <AsksField />
      </FormPart>
      <FormPart title={t('letter.signatories')}>
        <SignedFields />
      </FormPart>
      <FormPart title={t('keep.part.page')}>
        <Page />
      </FormPart>
    </>
  )
}

function FormPart({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <section class="form-part">
      <h3 class="part-title">{title}</h3>
      {children}
    </section>
  )
}

function About() {
  const { t } = useWording()
  const { record } = useEditing()
  return (
    <section class="form-part is-first">
      <TextField
        name="title"
        value={record.title}
        long
        put={(letter, title) => ({ ...letter, title: oneLine(title) })}
      />
      <TextField
        name="publisher"
        value={record.publisher}
        put={(letter, publisher) => ({ ...letter, publisher })}
      />
      <div class="field-pair">
        <TextField
          name="date"
          value={record.date ?? ''}
          hint={t('keep.date-hint')}
          put={(letter, date) => ({ ...letter, date: date.trim() || null })}
        />
        <CodedField
          name="sessions"
          values={record.sessions}
          hint={t('keep.sessions-hint')}
          read={(typed) => parts(typed).map((part) => parseSession(part) ?? part)}
          put={(letter, sessions) => ({ ...letter, sessions })}
        />
      </div>
      <TextField
        name="addressee"
        value={record.addressee ?? ''}
        long
        put={(letter, addressee) => ({ ...letter, addressee: oneLine(addressee) || null })}
      />
    </section>
  )
}

function Matter() {
  const { t, state } = useWording()
  const { record, knowledge } = useEditing()
  const countries = knowledge.countries
    .map((value) => ({ value, name: state(value) }))
    .sort((one, other) => one.name.localeCompare(other.name))
  const themes = [...knowledge.themes].map((value) => ({ value, name: themeName(value, t) }))
  return (
    <>
      <ChosenField
        name="countries"
        values={record.countries}
        choices={countries}
        put={(letter, chosen) => ({ ...letter, countries: chosen })}
      />
      <ChosenField
        name="themes"
        values={record.themes}
        choices={themes}
        put={(letter, chosen) => ({ ...letter, themes: chosen })}
      />
      <TextField
        name="subject"
        value={record.subject}
        long
        hint={t('keep.subject-hint')}
        put={(letter, subject) => ({ ...letter, subject: oneLine(subject) })}
      />
      <TextField
        name="summary"
        value={record.summary}
        long
        hint={t('keep.summary-hint')}
        put={(letter, summary) => ({ ...letter, summary })}
      />
      <div class="field-pair">
        <CodedField
          name="drafts"
          values={record.drafts}
          read={readSymbols}
          put={(letter, drafts) => ({ ...letter, drafts })}
        />
        <CodedField
          name="resolutions_cited"
          values={record.resolutions_cited}
          read={readSymbols}
          put={(letter, cited) => ({ ...letter, resolutions_cited: cited })}
        />
      </div>
    </>
  )
}

function Page() {
  const { t, languageName } = useWording()
  const { record } = useEditing()
  const languages = [...new Set([record.language, ...LANGUAGES])]
  return (
    <>
      <TextField
        name="url"
        value={record.url}
        inputMode="url"
        hint={t('keep.url-hint')}
        put={(letter, url) => ({ ...letter, url: url.trim() })}
      />
      <div class="field-pair">
        <OptionField
          name="source_kind"
          value={record.source_kind}
          options={SOURCE_KINDS.map((value) => ({ value, name: t(`source.${value}`) }))}
          put={(letter, source_kind) => ({ ...letter, source_kind })}
        />
        <OptionField
          name="language"
          value={record.language}
          options={languages.map((value) => ({ value, name: languageName(value) }))}
          put={(letter, language) => ({ ...letter, language })}
        />
      </div>
      <OptionField
        name="evidence"
        value={record.evidence}
        options={EVIDENCE_KINDS.map((value) => ({ value, name: t(`evidence.${value}`) }))}
        put={(letter, evidence) => ({ ...letter, evidence })}
      />
    </>
  )
}

/** Languages that letters come in, beside the one that was read. */
const LANGUAGES = [
  'en',
  'fr',
  'es',
  'ar',
  'ru',
  'zh',
  'pt',
  'de',
  'it',
  'ko',
  'ja',
  'fa',
  'tr',
  'uk',
  'my',
  'bn',
  'hi',
  'ur',
  'am',
  'ti',
  'sw',
  'vi',
  'id',
]

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

function parts(typed: string): string[] {
  return typed
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readSymbols(typed: string): string[] {
  return parts(typed).map((part) => findSymbols(part)[0]?.symbol.symbol ?? part)
}
