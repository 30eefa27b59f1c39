import type { Route } from '../../lib/analysis/library-route.ts'
import type { Draft } from '../../lib/kept/kept-letter.ts'
import type { Clash } from '../../lib/kept/write-conflict.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { KeepSource } from './keep-source.ts'

/** Which of two versions the user has chosen: what this tab shows, or what stands in the store. */
export type Side = 'mine' | 'theirs'

/** How it goes on: with a draft here, or at another place. */
export type Settled = { draft: Draft } | { go: Route }

interface SettleOptions {
  keep: KeepSource
  clash: Clash
  /** As this tab has it. */
  draft: Draft
  record: Letter
  side: Side
}

/**
 * Does what was chosen between a draft of this tab and what another has made of it or of its
 * letter. Throws a `KeptConflict` when that has changed once more, a `StorageError` when the store
 * fails; then nothing was done.
 */
export async function settle(options: SettleOptions): Promise<Settled> {
  const { keep, clash, draft, record, side } = options
  const { drafts } = keep.store
  if (clash.of === 'draft' && clash.theirs) {
    if (side === 'theirs') return { draft: clash.theirs }
    const { revision } = clash.theirs
    return { draft: await drafts.save({ ...draft, record, revision }) }
  }
  if (clash.of === 'draft') return settleGone({ ...options, clash })
  if (side === 'theirs') {
    await drafts.remove(draft)
    return goTo(clash.of === 'letter' ? clash.theirs : null)
  }
  const base = clash.of === 'letter' ? (clash.theirs?.revision ?? 0) : draft.base
  return { draft: await drafts.save({ ...draft, record, base }) }
}

/** The draft was kept or discarded elsewhere: this tab's words become a draft of their own. */
async function settleGone({
  keep,
  clash,
  draft,
  record,
  side,
}: SettleOptions & { clash: Extract<Clash, { of: 'draft' }> }): Promise<Settled> {
  const { kept } = clash
  if (side === 'theirs') return goTo(kept)
  const asEdit = kept && {
    task: 'edit' as const,
    of: kept.id,
    base: kept.revision,
    record: { ...record, id: kept.id },
  }
  const fresh = { ...draft, record, ...asEdit, id: crypto.randomUUID(), revision: 0 }
  await keep.store.drafts.save(fresh)
  return { go: { view: 'draft', id: fresh.id } }
}

/** To a letter, or to the list of kept letters where there is none. */
function goTo(letter: { id: string } | null): Settled {
  return { go: letter ? { view: 'letter', id: letter.id } : { view: 'kept', why: '' } }
}
