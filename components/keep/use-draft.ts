import type { Draft } from '../../lib/kept/kept-letter.ts'
import type { Reading } from '../../lib/kept/record-reading.ts'
import type { FormField } from '../../lib/letters/field-names.ts'
import { withValue } from '../../lib/letters/field-values.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Editing } from './editing.ts'
import type { KeepKnowledge, KeepSource } from './keep-source.ts'
import { type ReadingNow, useReading } from './use-reading.ts'
import { type Saving, useSaving } from './use-saving.ts'

export interface OpenDraft {
  draft: Draft
  reading: Reading
  readingNow: ReadingNow
  knowledge: KeepKnowledge
  record: Letter
  saving: Saving
  change: Editing['change']
  confirm(field: FormField): void
  choosePart(part: number): void
}

export interface Opened {
  draft: Draft
  base: Letter | null
  knowledge: KeepKnowledge
}

/** Loads a draft with all that reading its text takes. Null when there is none of that id. */
export async function openDraft(keep: KeepSource, id: string): Promise<Opened | null> {
  const draft = await keep.store.drafts.find(id)
  if (!draft) return null
  const [knowledge, base] = await Promise.all([
    keep.knowledge(),
    draft.of === null ? null : keep.letter(draft.of),
  ])
  return { draft, base: base?.letter ?? null, knowledge }
}

/** A draft being edited, read and saved. */
export function useDraft(keep: KeepSource, opened: Opened): OpenDraft {
  const { base, knowledge } = opened
  const saving = useSaving(keep, opened.draft)
  const { draft, put } = saving
  const readingNow = useReading({
    keep,
    draft: opened.draft,
    base,
    part: draft.part,
  })
  const { reading } = readingNow
  const checkedWith = (checked: readonly string[], field: FormField) => [
    ...new Set([...checked, field]),
  ]
  return {
    draft,
    reading,
    readingNow,
    knowledge,
    record: draft.record ?? reading.record,
    saving,
    change: (field, value) =>
      put((now) => ({
        ...now,
        record: withValue(now.record ?? reading.record, field, value),
        checked: checkedWith(now.checked, field),
      })),
    confirm: (field) => put((now) => ({ ...now, checked: checkedWith(now.checked, field) })),
    choosePart: (part) => put((now) => ({ ...now, part, record: null, checked: [] })),
  }
}
