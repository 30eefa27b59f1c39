import { newDraft } from '../../lib/kept/new-draft.ts'
import type { KeepSource } from './keep-source.ts'

/** Opens a kept letter as a draft, beside the text it was read from; null when it is gone. */
export async function beginEdit(id: string, { store }: KeepSource): Promise<string | null> {
  const kept = await store.letter(id)
  if (!kept) return null
  const { from, source, letter: record, revision: base } = kept
  return store.drafts.beginEdit(newDraft({ task: 'edit', from, source, of: id, record, base }))
}
