import { useCallback, useState } from 'preact/hooks'
import { Failed } from '../common/failed.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { useTitle } from '../library/use-title.ts'
import { type Added, addFiles } from './add-files.ts'
import { Damaged } from './damaged.tsx'
import { DraftList } from './draft-list.tsx'
import { EraseKept } from './erase-kept.tsx'
import { errorSentence } from './error-sentence.ts'
import { ExportKept } from './export-kept.tsx'
import { FilePicker } from './file-picker.tsx'
import { ImportPanel } from './import-panel.tsx'
import { KeptList } from './kept-list.tsx'
import { NothingKept } from './nothing-kept.tsx'
import { useHandedFiles } from './use-handed-files.ts'
import { useKept } from './use-kept.ts'

/** The letters the user keeps: adding, drafts, imports, and the list with what can be done with it. */
export function KeptPage({ why }: { why: string }) {
  const wording = useWording()
  const { t } = wording
  const { keep, go } = useLibrary()
  const { view, error, reload } = useKept(keep)
  const [reading, setReading] = useState<{ file: string; stop(): void } | null>(null)
  const [failed, setFailed] = useState<Added['failed']>([])
  useTitle(t('keep.title'))

  const onFiles = useCallback(
    async (files: readonly File[]) => {
      const stopping = new AbortController()
      setFailed([])
      const added = await addFiles(files, {
        keep,
        wording,
        signal: stopping.signal,
        onFile: (file) => setReading({ file, stop: () => stopping.abort() }),
      })
      setReading(null)
      setFailed(added.failed)
      reload()
      const [draft, second] = added.drafts
      if (draft && !second && added.failed.length === 0 && added.imports.length === 0) {
        go({ view: 'draft', id: draft.id })
      }
    },
    [keep, go, wording],
  )
  useHandedFiles(
    useCallback(
      (files: File[]) => {
        if (keep.keepsLetters) void onFiles(files)
      },
      [onFiles, keep],
    ),
  )

  if (!keep.keepsLetters) return <NothingKept />
  return (
    <div class="kept-page">
      <header class="page-head">
        <h2 class="page-title" tabIndex={-1}>
          {t('keep.title')}
        </h2>
        <p class="lead">{t('keep.lead')}</p>
      </header>
      {why !== '' && <PageProblem why={why} />}
      <FilePicker reading={reading} onFiles={onFiles} />
      {failed.length > 0 && (
        <ul class="file-problems" role="alert">
          {failed.map(({ file, why: reason }, index) => (
            <li key={index}>
              <strong dir="auto">{file}</strong> {reason}
            </li>
          ))}
        </ul>
      )}
      {error !== null && <Failed text={errorSentence(error, t)} onRetry={reload} />}
      {view?.imports.map((record) => (
        <ImportPanel key={record.id} record={record} onChange={reload} />
      ))}
      {view && view.drafts.length > 0 && <DraftList drafts={view.drafts} onChange={reload} />}
      {view && (
        <section class="page-section">
          <div class="list-head">
            <h3 class="list-title">{t('list.count', { n: view.ids.length })}</h3>
            {view.ids.length > 0 && <ExportKept />}
          </div>
          {view.damaged.length > 0 && <Damaged damaged={view.damaged} onChange={reload} />}
          <KeptList ids={view.ids} />
          {view.ids.length + view.drafts.length + view.judgements > 0 && (
            <EraseKept
              letters={view.ids.length}
              drafts={view.drafts.length}
              judgements={view.judgements}
              onErased={reload}
            />
          )}
        </section>
      )}
    </div>
  )
}

const PAGE_PROBLEMS = [
  'pdf',
  'closed',
  'empty',
  'too-long',
  'full',
  'private',
  'managed',
  'failed',
] as const

function PageProblem({ why }: { why: string }) {
  const { t } = useWording()
  const problem = PAGE_PROBLEMS.find((known) => known === why)
  if (!problem) return null
  return (
    <p class="page-problem" role="status">
      {t(`keep.page.${problem}`)}
    </p>
  )
}
