import { dequal } from 'dequal/lite'
import type { Backup } from './backup.ts'
import type { Draft } from './kept-letter.ts'
import type { KeptStore } from './kept-store.ts'

/**
 * Brings back the drafts of a backup and gives how many. One that is there as it is stays; beside
 * one that was changed since, it becomes a draft of its own.
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

function contentOf({ id: _, revision: __, base: ___, ...rest }: Draft): unknown {
  return rest
}

/**
 * The revision of the letter that a draft changes, when it is kept as the backup has it. Of another
 * one the draft knows nothing: keeping it must show both.
 */
async function baseOf(store: KeptStore, { of }: Draft, { kept }: Backup): Promise<number> {
  if (of === null) return 0
  const now = await store.letter(of).catch(() => null)
  return now && dequal(now.letter, kept.get(of)?.letter) ? now.revision : 0
}
