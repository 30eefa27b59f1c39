import { useMemo, useRef, useState } from 'preact/hooks'
import { RECORD_FIELDS } from '../../lib/kept/record-reading.ts'
import { useLibrary } from '../library/library-context.ts'
import { NotFound } from '../library/not-found.tsx'
import { useOpened } from '../library/use-opened.ts'
import { useTitle } from '../library/use-title.ts'
import { useWording } from '../wording.ts'
import { Alike } from './alike.tsx'
import { doubtOf, EditingProvider } from './editing.ts'
import { keepRecord, type RecordProblem } from './keep-record.ts'
import { RecordForm } from './record-form.tsx'
import { SourceText } from './source-text.tsx'
import { troubleSentence } from './trouble-sentence.ts'
import { type OpenDraft, openDraft, useDraft } from './use-draft.ts'

/** A letter being read or edited, beside the text it comes from. */
export function DraftPage({ id }: { id: string }) {
  const { t } = useWording()
  const { keep } = useLibrary().source
  const opened = useOpened(async () => ({ found: await openDraft(keep, id) }), id)
  if (opened.failed) {
    return (
      <div role="alert" class="damaged">
        <p>{t('keep.draft-failed')}</p>
        <button type="button" class="text-button" onClick={opened.retry}>
          {t('letter.retry')}
        </button>
      </div>
    )
  }
  if (!opened.value) return <p class="late soft">{t('keep.reading')}</p>
  if (!opened.value.found) return <NotFound text={t('keep.no-draft')} />
  return <OpenedDraft opened={opened.value.found} />
}

type Found = NonNullable<Awaited<ReturnType<typeof openDraft>>>

function OpenedDraft({ opened }: { opened: Found }) {
  const { t } = useWording()
  const { source: library, go } = useLibrary()
  const { keep } = library
  const form = useRef<HTMLFormElement>(null)
  const [lit, setLit] = useState<readonly number[]>([])
  const [problem, setProblem] = useState<RecordProblem | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const editing = useDraft(keep, opened)
  const { draft, reading, record, knowledge } = editing
  const { source } = draft
  // Until it is read there is nothing to fill in, unless the user has begun already.
  const isFilled = editing.readingNow.state !== 'reading' || draft.record !== null
  const title = `keep.title-${draft.task}` as const
  useTitle(t(title))
  const read = useMemo(() => readLines(reading), [reading])
  // What was kept once has been looked at.
  const checked = draft.task === 'edit' ? RECORD_FIELDS : draft.checked
  const unsure = RECORD_FIELDS.filter((field) => doubtOf(field, { reading, checked }) === 'unsure')

  const onKeep = async () => {
    setTrouble(null)
    setProblem(null)
    try {
      const result = await keepRecord(keep, draft, record)
      if ('id' in result) {
        editing.end()
        go({ view: 'letter', id: result.id })
        return
      }
      setProblem(result)
      focusField(form.current, result.field)
    } catch (error) {
      console.error('HRC Letters:', error)
      setTrouble(`${troubleSentence(error, t)} ${t('keep.not-kept')}`)
    }
  }
  const onDiscard = async () => {
    try {
      await keep.store.removeDraft(draft.id)
      editing.end()
      go({ view: 'kept', why: '' })
    } catch (error) {
      setTrouble(troubleSentence(error, t))
    }
  }
  return (
    <EditingProvider
      value={{
        record,
        reading,
        source,
        knowledge,
        checked,
        problem,
        change: editing.change,
        confirm: editing.confirm,
        light: setLit,
      }}
    >
      <div class={source ? 'draft-page' : 'draft-page is-alone'}>
        <header class="draft-head">
          <h2 class="page-title" tabIndex={-1}>
            {t(title)}
          </h2>
          <DraftNotes editing={editing} unsure={unsure.length} />
          {draft.task === 'new' && editing.readingNow.state === 'read' && (
            <Alike draft={draft} record={reading.record} knowledge={knowledge} />
          )}
        </header>
        <form
          class="record-form"
          ref={form}
          noValidate
          autocomplete="off"
          onSubmit={(event) => event.preventDefault()}
        >
          {isFilled ? <RecordForm /> : <Waiting />}
        </form>
        {source && (
          <SourceText
            source={source}
            read={read}
            lit={lit}
            onLine={(line) => focusField(form.current, fieldOf(line, editing))}
          />
        )}
        <footer class="draft-bar">
          <button
            type="button"
            class="go-button"
            disabled={!isFilled}
            onClick={() => void onKeep()}
          >
            {t('keep.keep')}
          </button>
          <button type="button" class="text-button" onClick={() => void onDiscard()}>
            {t(draft.task === 'edit' ? 'keep.discard-changes' : 'keep.discard')}
          </button>
          <SaveState editing={editing} trouble={trouble} />
        </footer>
      </div>
    </EditingProvider>
  )
}

function Waiting() {
  const { t } = useWording()
  return (
    <p class="late soft" role="status">
      {t('keep.reading')}
    </p>
  )
}

function DraftNotes({ editing, unsure }: { editing: OpenDraft; unsure: number }) {
  const { t } = useWording()
  const { reading, readingNow, draft, record } = editing
  const { state } = readingNow
  const listed = record.signatories.organizations.length + record.signatories.individuals.length
  return (
    <>
      {reading.why && (
        <p class="draft-why" role="status">
          {reading.why} {state === 'failed' && t('keep.by-hand')}
        </p>
      )}
      {state === 'failed' && (
        <button
          type="button"
          class="text-button"
          onClick={({ currentTarget }) => {
            // The button goes; the focus stays near.
            currentTarget.closest('header')?.querySelector('h2')?.focus()
            readingNow.retry()
          }}
        >
          {t('letter.retry')}
        </button>
      )}
      {reading.letters > 1 && (
        <p class="draft-parts">
          {Array.from({ length: reading.letters }, (_, part) => (
            <button
              key={part}
              type="button"
              class="text-button"
              aria-pressed={draft.part === part}
              onClick={() => editing.choosePart(part)}
            >
              {t('keep.part-of', { n: part + 1, total: reading.letters })}
            </button>
          ))}
        </p>
      )}
      {draft.task === 'complete' && state === 'read' && (
        <p>{t('keep.completes', { added: reading.added, total: listed })}</p>
      )}
      {draft.task === 'new' && reading.letters > 0 && (
        <p class="soft">{t('keep.unsure-count', { n: unsure })}</p>
      )}
    </>
  )
}

function SaveState({ editing, trouble }: { editing: OpenDraft; trouble: string | null }) {
  const { t } = useWording()
  const { saving } = editing
  if (trouble) {
    return (
      <p class="draft-state is-trouble" role="alert">
        {trouble}
      </p>
    )
  }
  if (saving !== 'saved' && saving !== 'waiting') {
    return (
      <p class="draft-state is-trouble" role="alert">
        {troubleSentence(saving, t)} {t('keep.not-saved')}
      </p>
    )
  }
  return (
    <p class="draft-state" role="status">
      {t(saving === 'saved' ? 'keep.saved' : 'keep.saving')}
    </p>
  )
}

function readLines({ marks, names }: OpenDraft['reading']): Set<number> {
  const fields = Object.values(marks).flatMap(({ lines }) => lines)
  return new Set([...fields, ...[...names.values()].flatMap(({ lines }) => lines)])
}

function fieldOf(line: number, { reading }: OpenDraft): string {
  return RECORD_FIELDS.find((field) => reading.marks[field]?.lines.includes(line)) ?? ''
}

function focusField(form: HTMLElement | null, field: string): void {
  const element = form?.querySelector(`[data-field="${CSS.escape(field)}"]`)
  element?.querySelector<HTMLElement>('input, textarea, select')?.focus()
}
