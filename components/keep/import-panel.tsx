import { useEffect, useRef, useState } from 'preact/hooks'
import type { ImportRecord } from '../../lib/kept/kept-letter.ts'
import type { ImportProgress } from '../../lib/kept/run-import.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { ImportReport } from './import-report.tsx'
import type { ImportRun } from './keep-source.ts'

interface ImportPanelProps {
  record: ImportRecord
  /** Something of it changed in the store. */
  onChange(): void
}

/** An import: how far it is, or what came of it. One cut off can go on. */
export function ImportPanel({ record, onChange }: ImportPanelProps) {
  const { t } = useWording()
  const { keep } = useLibrary()
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [where, setWhere] = useState<'here' | 'elsewhere' | 'nowhere' | null>(null)
  // Why it ended, as ended by its run: in a full store there may be no room to write that down.
  const [ended, setEnded] = useState<ImportRecord | null>(null)
  const run = useRef<ImportRun | null>(null)
  const isFresh = record.state === 'running' && record.total === null

  const go = () => {
    if (run.current) return
    setWhere('here')
    setEnded(null)
    const started = keep.runImport(record.id, setProgress)
    run.current = started
    void started.ended.then((result) => {
      run.current = null
      setEnded(result)
      setWhere('nowhere')
      setProgress(null)
      keep.announceChange()
      onChange()
    })
  }
  useEffect(() => {
    if (record.state !== 'running') return
    let current = true
    keep.isImporting(record.id).then((running) => {
      if (!current || run.current) return
      // One that was begun just now starts by itself; one found cut off waits for a word.
      if (!running && isFresh && isJustBegun(record)) go()
      else setWhere(running ? 'elsewhere' : 'nowhere')
    }, console.error)
    return () => {
      current = false
    }
  }, [record.id, record.state])

  const discard = async () => {
    await keep.store.imports.remove(record.id)
    onChange()
  }
  const isRunning = where === 'here' || where === 'elsewhere'
  return (
    <section class="import page-section" aria-label={t('keep.import-of', { file: record.file })}>
      <h3 class="section-title" dir="auto">
        {t('keep.import-of', { file: record.file })}
      </h3>
      {isRunning ? (
        <Progress
          progress={progress}
          record={record}
          onStop={where === 'here' ? () => run.current?.stop() : null}
        />
      ) : (
        (record.state !== 'running' || where === 'nowhere') && (
          <ImportReport
            record={record.state === 'running' ? (ended ?? record) : record}
            onContinue={go}
            onDiscard={() => void discard().catch(console.error)}
          />
        )
      )}
    </section>
  )
}

const JUST_BEGUN_MS = 10_000

function isJustBegun({ begun }: ImportRecord): boolean {
  return Date.now() - Date.parse(begun) < JUST_BEGUN_MS
}

interface ProgressProps {
  progress: ImportProgress | null
  record: ImportRecord
  /** Null where it runs in another page. */
  onStop: (() => void) | null
}

function Progress({ progress, record, onStop }: ProgressProps) {
  const { t, number } = useWording()
  const total = progress?.total ?? record.total
  const done = progress?.done ?? record.done
  const text =
    progress?.step === 'keeping' && total !== null
      ? t('keep.import-keeping', { done: number(done), total })
      : t('keep.import-reading')
  return (
    <div class="import-progress">
      <progress max={1} value={progress?.share ?? 0} aria-label={text} />
      <p>
        <span>{text}</span>
        {onStop && <TextButton onClick={onStop}>{t('keep.import-stop')}</TextButton>}
      </p>
    </div>
  )
}
