import { readingSentence } from '../common/reading-sentence.ts'
import { TextButton } from '../common/text-button.tsx'
import { WebLink } from '../common/web-link.tsx'
import { useWording } from '../common/wording.ts'
import { errorSentence } from './error-sentence.ts'
import type { OpenDraft } from './use-draft.ts'
import type { Saving } from './use-saving.ts'

/** Stands in the place of the fields until the text is read. */
export function Waiting() {
  const { t } = useWording()
  return (
    <p class="late soft" role="status">
      {t('keep.reading')}
    </p>
  )
}

/** What to know of a draft before its fields. */
export function DraftNotes({ editing, unsure }: { editing: OpenDraft; unsure: number }) {
  const wording = useWording()
  const { t } = wording
  const { reading, readingNow, draft, record } = editing
  const { state } = readingNow
  const listed = record.signatories.organizations.length + record.signatories.individuals.length
  return (
    <>
      {reading.notes.length > 0 && (
        <p class="draft-why" role="status">
          {reading.notes.map((note) => readingSentence(note, wording)).join(' ')}{' '}
          {state === 'failed' && t('keep.by-hand')}
        </p>
      )}
      {state === 'failed' && (
        <TextButton
          onClick={({ currentTarget }) => {
            // The button goes; the focus stays near.
            currentTarget.closest('header')?.querySelector('h2')?.focus()
            readingNow.retry()
          }}
        >
          {t('letter.retry')}
        </TextButton>
      )}
      {reading.letters > 1 && (
        <p class="draft-parts">
          {Array.from({ length: reading.letters }, (_, part) => (
            <TextButton
              key={part}
              aria-pressed={draft.part === part}
              onClick={() => editing.choosePart(part)}
            >
              {t('keep.part-of', { n: part + 1, total: reading.letters })}
            </TextButton>
          ))}
        </p>
      )}
      {draft.task === 'complete' && draft.source && state === 'read' && (
        <p>{t('keep.completes', { added: reading.added, total: listed })}</p>
      )}
      {draft.task === 'complete' && !draft.source && (
        <p>
          {t('complete.by-hand')} <WebLink address={record.url} language={record.language} />
        </p>
      )}
      {draft.task === 'new' && reading.letters > 0 && (
        <p class="soft">{t('keep.unsure-count', { n: unsure })}</p>
      )}
    </>
  )
}

/** Whether all that was written is saved, and what went wrong. */
export function SaveState({ saving, problem }: { saving: Saving; problem: string | null }) {
  const { t } = useWording()
  const { state } = saving
  const isSaving = state === 'saved' || state === 'waiting'
  const alert = problem ?? (isSaving ? null : `${errorSentence(state, t)} ${t('keep.not-saved')}`)
  if (alert) {
    return (
      <p class="draft-state is-trouble" role="alert">
        {alert}
      </p>
    )
  }
  return (
    <p class="draft-state" role="status">
      {t(state === 'saved' ? 'keep.saved' : 'keep.saving')}
    </p>
  )
}
