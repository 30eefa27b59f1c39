import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Draft } from '../../lib/kept/kept-letter.ts'
import { type Reading, unread } from '../../lib/kept/record-reading.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import {
  type ReadingNote,
  UnreadableError,
  unreadable,
} from '../../lib/letters/parse/reading-note.ts'
import type { KeepSource } from './keep-source.ts'

/** How far the reading of a draft's text is; one that failed can be tried again. */
export interface ReadingNow {
  state: 'reading' | 'read' | 'failed'
  /** What was read; while that is not known, the record as it is held, with nothing beside it. */
  reading: Reading
  retry(): void
}

interface Outcome {
  readings: Reading[] | null
  /** Why there are none; null where nothing failed. */
  why: ReadingNote | null
}

interface ReadingOptions {
  keep: KeepSource
  /** As it was opened. */
  draft: Draft
  /** The letter that is changed or completed. */
  base: Letter | null
  /** Which letter of the text. */
  part: number
}

/**
 * Reads the text of a draft apart from the page, which stays usable however long that takes. What
 * the user wrote is not touched by it.
 */
export function useReading({ keep, draft, base, part }: ReadingOptions): ReadingNow {
  const { source, task, record } = draft
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [attempt, setAttempt] = useState(0)
  const completes = task === 'complete' ? base : null
  const kept = task === 'edit' ? (base ?? record) : null
  useEffect(() => {
    setOutcome(source ? null : { readings: null, why: null })
    if (!source) return
    const left = new AbortController()
    keep.readLetters({ source, completes }, left.signal).then(
      (readings) => setOutcome({ readings, why: null }),
      (error) => {
        if (left.signal.aborted) return
        if (!(error instanceof UnreadableError)) console.error('HRC Letters:', error)
        setOutcome({ readings: null, why: unreadable(error).note })
      },
    )
    return () => left.abort()
  }, [keep, source, completes, attempt])

  const reading = useMemo((): Reading => {
    const read = outcome?.readings?.[part] ?? outcome?.readings?.[0]
    if (!read) return unread(source, kept ?? completes ?? record, outcome?.why ? [outcome.why] : [])
    // A letter kept before is as it was kept; its text only shows where that came from.
    return kept ? { ...read, record: kept, notes: [], letters: 1 } : read
  }, [outcome, source, part, kept, completes])
  return {
    state: outcome === null ? 'reading' : outcome.why === null ? 'read' : 'failed',
    reading,
    retry: () => setAttempt((count) => count + 1),
  }
}
