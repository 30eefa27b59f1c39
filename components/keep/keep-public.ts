import type { Draft } from '../../lib/kept/kept-letter.ts'
import { newDraft } from '../../lib/kept/new-draft.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { KeepSource } from './keep-source.ts'

/** Saves a public letter, as it is now, among those that the user keeps. */
export async function saveLetter(keep: KeepSource, letter: Letter): Promise<void> {
  const kept = new Date().toISOString()
  const own = { id: letter.id, letter, kept, from: 'import', revision: 0, draft: '' } as const
  await keep.store.keep([{ ...own, source: null }])
  keep.announceChange()
}

/** Begins a draft of a letter of which only a part is known, with all that is known filled in. */
export async function beginCompletion(keep: KeepSource, record: Letter): Promise<Draft> {
  const base = (await keep.store.letter(record.id))?.revision ?? 0
  const begun = { task: 'complete', from: 'page', source: null, of: record.id } as const
  return keep.store.drafts.save(newDraft({ ...begun, record, base }))
}
