import { dequal } from 'dequal/lite'
import type { Backup } from './backup.ts'
import type { Draft } from './kept-letter.ts'
import type { KeptStore } from './kept-store.ts'

/**
 * Restores the drafts of a backup and gives their number. Passes over one that the store has with the
 * same content; one that was changed since is kept, and the backup's becomes another draft.
 */
export async function restoreDrafts(store: KeptStore, backup: Backup): Promise<number> {
  const there = await store.drafts.all()
  let restored = 0
  for (const draft of backup.drafts) {
    if (there.some((known) => dequal(contentOf(known), contentOf(draft)))) continue
    const isTaken = there.some(({ id }) => id === draft.id)
    const id = isTaken ? crypto.randomUUID() : draft.id
    const base = await baseOf(store, draft, backup)
    await store.drafts.save({ ...draft, id, base, revision: 0 })
    restored += 1
  }
  return restored
}

function contentOf({ id: _, revision: __, base: ___, ...content }: Draft): unknown {
  return content
}

/**
 * The revision of the kept letter that a draft changes, when it is equal to the backup's; otherwise 0,
 * so that keeping the draft shows both versions.
 */
async function baseOf(store: KeptStore, { of }: Draft, { kept }: Backup): Promise<number> {
  if (of === null) return 0
  const now = await store.letter(of).catch(() => null)
  return now && dequal(now.letter, kept.get(of)?.letter) ? now.revision : 0
}
