import { useEffect, useState } from 'preact/hooks'
import { findDamaged } from '../../lib/kept/damaged-records.ts'
import type { DamagedRecord, Draft, ImportRecord } from '../../lib/kept/kept-letter.ts'
import type { KeepSource } from './keep-source.ts'
import { useKeptChanges } from './use-kept-changes.ts'

/** What is in the store, as the page of kept letters shows it. */
interface KeptView {
  /** Ids of kept letters; what is shown of them is in the library's index. */
  ids: string[]
  damaged: DamagedRecord[]
  drafts: Draft[]
  imports: ImportRecord[]
  /** How many asks were judged or noted. */
  judgements: number
}

export interface KeptNow {
  view: KeptView | null
  /** Why the store could not be read. */
  error: unknown
  reload(): void
}

/** Follows the store: what this page and others change in it. */
export function useKept(keep: KeepSource): KeptNow {
  const [view, setView] = useState<KeptView | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  const changes = useKeptChanges(keep)
  useEffect(() => {
    let current = true
    const show = (now: KeptView) => {
      if (!current) return
      setView(now)
      setError(null)
    }
    readAll(keep)
      .then(async (now) => {
        show(now)
        show({ ...now, damaged: await findDamaged(keep.store.connection) })
      })
      .catch((failure) => {
        console.error('HRC Letters:', failure)
        if (current) setError(failure)
      })
    return () => {
      current = false
    }
  }, [keep, attempt, changes])
  return { view, error, reload: () => setAttempt((count) => count + 1) }
}

async function readAll({ store }: KeepSource): Promise<KeptView> {
  const [ids, drafts, imports, { judgements }] = await Promise.all([
    store.ids(),
    store.drafts.all(),
    store.imports.all(),
    store.counts(),
  ])
  return { ids, damaged: [], drafts, imports, judgements }
}
