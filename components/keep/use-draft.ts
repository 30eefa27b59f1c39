import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../lib/kept/kept-letter.ts'
import type { Reading, RecordField } from '../../lib/kept/record-reading.ts'
import type { KeptTrouble } from '../../lib/kept/trouble.ts'
import { troubleOf } from '../../lib/kept/trouble.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { useWording } from '../wording.ts'
import type { KeepKnowledge, KeepSource } from './keep-source.ts'
import { type ReadingNow, useReading } from './use-reading.ts'

/** How long after the last key a draft is saved, in ms. */
const PAUSE = 400

export interface OpenDraft {
  draft: Draft
  reading: Reading
  readingNow: ReadingNow
  knowledge: KeepKnowledge
  record: Letter
  saving: 'saved' | 'waiting' | KeptTrouble
  change(field: RecordField, change: (record: Letter) => Letter): void
  confirm(field: RecordField): void
  choosePart(part: number): void
  /** Saves at once what is waiting; true when all is saved. */
  flush(): Promise<boolean>
  /** From now on nothing more is saved: the draft has been kept or discarded. */
  end(): void
}

interface Opened {
  draft: Draft
  base: Letter | null
  knowledge: KeepKnowledge
}

/** Loads a draft with all that reading its text takes. Null when there is none of that id. */
export async function openDraft(keep: KeepSource, id: string): Promise<Opened | null> {
  const draft = await keep.store.draft(id)
  if (!draft) return null
  const [knowledge, own] = await Promise.all([
    keep.knowledge(),
    draft.of === null ? null : keep.store.letter(draft.of),
  ])
  const base = draft.of === null ? null : (own?.letter ?? (await keep.packaged(draft.of)))
  return { draft, base, knowledge }
}

/** A draft being edited; what is changed is saved after a pause, and when the page is left. */
export function useDraft(keep: KeepSource, opened: Opened): OpenDraft {
  const { base, knowledge } = opened
  const [draft, setDraft] = useState(opened.draft)
  const [saving, setSaving] = useState<OpenDraft['saving']>('saved')
  const waiting = useRef<Draft | null>(null)
  const timer = useRef(0)
  const isOver = useRef(false)
  const { t } = useWording()
  const readingNow = useReading({
    keep,
    draft: opened.draft,
    base,
    part: draft.part,
    failed: t('keep.draft-failed'),
  })
  const { reading } = readingNow

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const unsaved = waiting.current
    if (!unsaved || isOver.current) return true
    try {
      await keep.store.saveDraft(unsaved)
      if (waiting.current === unsaved) {
        waiting.current = null
        setSaving('saved')
      }
      return true
    } catch (error) {
      setSaving(troubleOf(error))
      return false
    }
  }, [keep])

  useEffect(() => {
    const onLeave = () => void flush()
    addEventListener('pagehide', onLeave)
    addEventListener('visibilitychange', onLeave)
    return () => {
      removeEventListener('pagehide', onLeave)
      removeEventListener('visibilitychange', onLeave)
      void flush()
    }
  }, [flush])

  const put = (changed: Partial<Draft>) =>
    setDraft((now) => {
      const next = { ...now, ...changed, changed: new Date().toISOString() }
      waiting.current = next
      clearTimeout(timer.current)
      timer.current = window.setTimeout(flush, PAUSE)
      return next
    })
  const record = draft.record ?? reading.record
  const checkedWith = (field: RecordField) => [...new Set([...draft.checked, field])]
  return {
    draft,
    reading,
    readingNow,
    knowledge,
    record,
    saving,
    flush,
    change(field, change) {
      setSaving('waiting')
      put({ record: change(record), checked: checkedWith(field) })
    },
    confirm: (field) => put({ checked: checkedWith(field) }),
    choosePart: (chosen) => put({ part: chosen, record: null, checked: [] }),
    end() {
      isOver.current = true
      clearTimeout(timer.current)
    },
  }
}
