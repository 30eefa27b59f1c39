import type { KeepSource } from './keep-source.ts'

/** Opens a kept letter as a draft, beside the text it was read from; null when it is gone. */
export async function beginEdit(id: string, { store }: KeepSource): Promise<string | null> {
  const open = (await store.drafts()).find((draft) => draft.of === id && draft.task === 'edit')
  if (open) return open.id
  const kept = await store.letter(id)
  if (!kept) return null
  const draft = crypto.randomUUID()
  await store.saveDraft({
    id: draft,
    task: 'edit',
    changed: new Date().toISOString(),
    from: kept.from,
    source: kept.source,
    file: null,
    of: id,
    record: kept.letter,
    checked: [],
    part: 0,
  })
  return draft
}
