import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { FORM_FIELDS } from '../../lib/letters/field-names.ts'
import { Failed } from '../common/failed.tsx'
import { TextButton } from '../common/text-button.tsx'
import type { MessageKey } from '../common/translate.ts'
import { useOpened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { Message, NotFound } from '../library/message-page.tsx'
import { useTitle } from '../library/use-title.ts'
import { DraftClash } from './draft-clash.tsx'
import { DraftNotes, SaveState, Waiting } from './draft-notes.tsx'
import { doubtOf, EditingProvider } from './editing.ts'
import { errorSentence } from './error-sentence.ts'
import { keepRecord, type RecordProblem } from './keep-record.ts'
import { NothingKept } from './nothing-kept.tsx'
import { RecordForm } from './record-form.tsx'
import type { Settled, Side } from './settle.ts'
import { SimilarLetter } from './similar-letter.tsx'
import { SourceText } from './source-text.tsx'
import { useAttempt } from './use-attempt.ts'
import { type OpenDraft, type Opened, openDraft, useDraft } from './use-draft.ts'
import { type DraftHold, useDraftHold } from './use-draft-hold.ts'

/** A letter being read or edited, beside the text it comes from; in one tab at a time. */
export function DraftPage({ id }: { id: string }) {
  const { t } = useWording()
  const { keep } = useLibrary()
  const hold = useDraftHold(keep, id)
  if (!keep.keepsLetters) return <NothingKept />
  if (hold.state === 'asking') return <p class="late soft">{t('keep.reading')}</p>
  if (hold.state === 'elsewhere') return <Elsewhere why="keep.elsewhere" onTake={hold.take} />
  return <HeldDraft id={id} hold={hold} />
}

function HeldDraft({ id, hold }: { id: string; hold: DraftHold }) {
  const { t } = useWording()
  const { keep } = useLibrary()
  const [attempt, setAttempt] = useState(0)
  const key = `${id} ${attempt}`
  const opened = useOpened(async () => ({ found: await openDraft(keep, id) }), key)
  if (opened.failed) {
    return <Failed text={t('keep.draft-failed')} onRetry={opened.retry} />
  }
  if (!opened.value) return <p class="late soft">{t('keep.reading')}</p>
  if (!opened.value.found) return <NotFound text={t('keep.no-draft')} />
  const take = () => {
    hold.take()
    setAttempt(attempt + 1)
  }
  return (
    <OpenedDraft
      key={key}
      opened={opened.value.found}
      onTake={hold.state === 'taken' ? take : null}
    />
  )
}

/** The draft is open in another tab, and can be taken over from it. */
function Elsewhere({ why, onTake }: { why: MessageKey; onTake(): void }) {
  const { t } = useWording()
  useTitle(t('keep.elsewhere-title'))
  return (
    <Message title={t('keep.elsewhere-title')}>
      <p role="status">{t(why)}</p>
      <p>
        <button type="button" class="go-button" onClick={onTake}>
          {t('keep.elsewhere-take')}
        </button>
      </p>
    </Message>
  )
}

interface OpenedDraftProps {
  opened: Opened
  /** Takes the draft back, when another tab has taken it over; else null. */
  onTake: (() => void) | null
}

function OpenedDraft({ opened, onTake }: OpenedDraftProps) {
  const { t } = useWording()
  const { keep, go } = useLibrary()
  const form = useRef<HTMLFormElement>(null)
  const [highlighted, setHighlighted] = useState<readonly number[]>([])
  const [problems, setProblems] = useState<readonly RecordProblem[]>([])
  const [notKept, tryKeep] = useAttempt(
    (error) => `${errorSentence(error, t)} ${t('keep.not-kept')}`,
  )
  const [notDiscarded, tryDiscard] = useAttempt((error) => errorSentence(error, t))
  const editing = useDraft(keep, opened)
  const { draft, reading, record, knowledge, saving } = editing
  const { source } = draft
  // Until it is read there is nothing to fill in, unless the user has begun already.
  const isFilled = editing.readingNow.state !== 'reading' || draft.record !== null
  const title = `keep.title-${draft.task}` as const
  useTitle(t(title))
  const read = useMemo(() => readLines(reading), [reading])
  // What was kept once has been looked at.
  const checked = draft.task === 'edit' ? FORM_FIELDS : draft.checked
  const unsure = FORM_FIELDS.filter((field) => doubtOf(field, { reading, checked }) === 'unsure')
  const isTaken = onTake !== null
  useEffect(() => {
    if (!isTaken) return
    // The tab that has the draft now looks at it again.
    void saving.flush().then((isSaved) => isSaved && keep.announceChange())
  }, [isTaken])

  const onKeep = () => {
    setProblems([])
    return tryKeep(() =>
      saving.write(async () => {
        const result = await keepRecord(keep, saving.now(), record)
        if ('id' in result) {
          saving.end()
          return go({ view: 'letter', id: result.id })
        }
        setProblems(result.problems)
        focusField(form.current, result.problems[0]?.field ?? '')
      }),
    )
  }
  const onDiscard = () =>
    tryDiscard(() =>
      saving.write(async () => {
        await keep.store.drafts.remove(saving.now())
        saving.end()
        go({ view: 'kept', why: '' })
      }),
    )
  const hidden = problems.find(({ field }) => field === null)
  const unseen = hidden ? t(hidden.why) : null
  const { clash } = saving
  if (clash) {
    const onSettled = (settled: Settled, side: Side) => {
      if ('go' in settled) {
        saving.end()
        return go(settled.go)
      }
      saving.goOn(settled.draft)
      if (clash.of === 'letter' && side === 'mine') void onKeep()
    }
    const shown = { keep, clash, saving, record, read: reading.record }
    return (
      <div class="draft-page is-alone">
        <h2 class="page-title">{t(title)}</h2>
        <DraftClash key={clash} {...shown} onSettled={onSettled} />
      </div>
    )
  }
  if (onTake && saving.state === 'saved') {
    return <Elsewhere why="keep.elsewhere-taken" onTake={onTake} />
  }
  return (
    <EditingProvider
      value={{
        record,
        reading,
        source,
        knowledge,
        checked,
        problems,
        change: editing.change,
        confirm: editing.confirm,
        highlight: setHighlighted,
      }}
    >
      <div class={source ? 'draft-page' : 'draft-page is-alone'}>
        <header class="draft-head">
          <h2 class="page-title" tabIndex={-1}>
            {t(title)}
          </h2>
          <DraftNotes editing={editing} unsure={unsure.length} />
          {draft.task === 'new' && editing.readingNow.state === 'read' && (
            <SimilarLetter saving={saving} record={reading.record} knowledge={knowledge} />
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
            highlighted={highlighted}
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
          <TextButton onClick={() => void onDiscard()}>
            {t(draft.task === 'edit' ? 'keep.discard-changes' : 'keep.discard')}
          </TextButton>
          <SaveState saving={saving} problem={notKept ?? notDiscarded ?? unseen} />
        </footer>
      </div>
    </EditingProvider>
  )
}

function readLines({ marks, names }: OpenDraft['reading']): Set<number> {
  const fields = Object.values(marks).flatMap(({ lines }) => lines)
  return new Set([...fields, ...[...names.values()].flatMap(({ lines }) => lines)])
}

function fieldOf(line: number, { reading }: OpenDraft): string {
  return FORM_FIELDS.find((field) => reading.marks[field]?.lines.includes(line)) ?? ''
}

function focusField(form: HTMLElement | null, field: string): void {
  const element = form?.querySelector(`[data-field="${CSS.escape(field)}"]`)
  element?.querySelector<HTMLElement>('input, textarea, select')?.focus()
}
