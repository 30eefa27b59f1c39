import { useState } from 'preact/hooks'
import type { ImportedNote, ImportRecord } from '../../lib/kept/kept-letter.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { DifferingLetters } from './differing-letters.tsx'
import { faultSentence } from './fault-sentence.ts'

interface ImportReportProps {
  record: ImportRecord
  onContinue(): void
  onDiscard(): void
}

/** What came of an import: how many were taken, and each record that was not, with the reason. */
export function ImportReport({ record, onContinue, onDiscard }: ImportReportProps) {
  const { t, number } = useWording()
  const { state, why, total, done, taken, skipped, broken, unlisted, differing } = record
  const isOpen = state !== 'done'
  return (
    <div class="import-report">
      {isOpen && (
        <p class="import-open" role="status">
          {why === null ? t('keep.import-cut-off') : t(`keep.trouble.${why}`)}{' '}
          {total === null
            ? t('keep.import-none-yet')
            : t('keep.import-so-far', { done: number(done), total })}
        </p>
      )}
      <dl class="import-counts">
        <Count name={t('keep.taken')} n={taken} />
        <Count name={t('keep.skipped')} n={skipped.length + (unlisted?.skipped ?? 0)} />
        {differing > 0 && <Count name={t('keep.differing')} n={differing} />}
        {record.drafts > 0 && <Count name={t('keep.drafts-back')} n={record.drafts} />}
        <Count name={t('keep.broken')} n={broken.length + (unlisted?.broken ?? 0)} />
      </dl>
      {differing > 0 && <DifferingLetters record={record} />}
      <Notes title={t('keep.broken-title')} notes={broken} unlisted={unlisted?.broken ?? 0} />
      <Notes title={t('keep.skipped-title')} notes={skipped} unlisted={unlisted?.skipped ?? 0} />
      <p class="actions">
        {isOpen && (
          <button type="button" class="go-button" onClick={onContinue}>
            {t('keep.import-go-on')}
          </button>
        )}
        <TextButton onClick={onDiscard}>
          {t(isOpen ? 'keep.import-leave' : 'keep.import-dismiss')}
        </TextButton>
      </p>
    </div>
  )
}

function Count({ name, n }: { name: string; n: number }) {
  const { number } = useWording()
  return (
    <div>
      <dd>{number(n)}</dd>
      <dt>{name}</dt>
    </div>
  )
}

/** More are not shown until they are asked for. */
const SHOWN = 20

interface NotesProps {
  title: string
  notes: readonly ImportedNote[]
  /** How many more there were. */
  unlisted: number
}

function Notes({ title, notes, unlisted }: NotesProps) {
  const { t, number } = useWording()
  const [isWhole, setWhole] = useState(false)
  if (notes.length === 0) return null
  return (
    <details class="import-notes" open={notes.length <= SHOWN}>
      <summary>
        {title} <span class="soft">{number(notes.length + unlisted)}</span>
      </summary>
      <ul>
        {(isWhole ? notes : notes.slice(0, SHOWN)).map(({ place, id, fault }) => (
          <li key={place}>
            <span class="note-place">{t('keep.place', { n: place })}</span>
            <span>
              {id !== null && <span class="note-id">{id}</span>} {faultSentence(fault, t)}
            </span>
          </li>
        ))}
      </ul>
      {isWhole && unlisted > 0 && <p class="soft">{t('keep.unlisted', { n: unlisted })}</p>}
      {!isWhole && notes.length > SHOWN && (
        <TextButton onClick={() => setWhole(true)}>
          {t('keep.show-all', { n: number(notes.length) })}
        </TextButton>
      )}
    </details>
  )
}
