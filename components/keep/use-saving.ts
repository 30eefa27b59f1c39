import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../lib/kept/kept-letter.ts'
import { type StorageError, toStorageError } from '../../lib/kept/storage-error.ts'
import { type Clash, KeptConflict } from '../../lib/kept/write-conflict.ts'
import type { KeepSource } from './keep-source.ts'

/** How long after the last key a draft is saved, in ms. */
const PAUSE_MS = 400

export interface Saving {
  /** As it is shown: with what is not saved yet. */
  draft: Draft
  state: 'saved' | 'waiting' | StorageError
  /** What another tab has made of it meanwhile; until that is settled nothing is saved. */
  clash: Clash | null
  /** Changes the draft; saved after a pause. */
  put(change: (draft: Draft) => Draft): void
  /** Saves at once what is waiting; true when all is saved. */
  flush(): Promise<boolean>
  /** The draft as it is now, with the revision that is in the store. */
  now(): Draft
  /**
   * Saves at once what is waiting, then does `work`. Until that is done nothing else is saved, and
   * another `write` waits for its turn, which never comes once the draft is over. What is refused
   * because of what another tab has done becomes `clash`; rejects with what else it fails with.
   */
  write(work: () => Promise<void>): Promise<void>
  /** Goes on with a draft that is in the store as it is given. */
  goOn(draft: Draft): void
  /** From now on nothing more is saved: the draft has been kept or discarded. */
  end(): void
}

/**
 * Saves what is changed of a draft: after a pause, and when the page is left. Writes follow one
 * another, each on the revision of the one before, so that a change made elsewhere is noticed.
 */
export function useSaving({ store, watch }: KeepSource, opened: Draft): Saving {
  const [draft, setDraft] = useState(opened)
  const [state, setState] = useState<Saving['state']>('saved')
  const [clash, setClash] = useState<Clash | null>(null)
  const current = useRef(opened)
  const work = useRef({
    isWaiting: false,
    isOver: false,
    isHeld: false,
    isWriting: false,
    timer: 0,
  })
  const writes = useRef<Promise<void>>(Promise.resolve())
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))

  const continueWith = useCallback((next: Draft) => {
    Object.assign(work.current, { isWaiting: false, isHeld: false })
    current.current = next
    setDraft(next)
    setClash(null)
    setState('saved')
  }, [])

  const reportConflict = useCallback((error: unknown): boolean => {
    if (!(error instanceof KeptConflict)) return false
    work.current.isHeld = true
    setClash(error.clash)
    return true
  }, [])

  const save = useCallback(async (): Promise<boolean> => {
    const now = work.current
    if (now.isOver || !now.isWaiting) return true
    if (now.isHeld || now.isWriting) return false
    const unsaved = current.current
    try {
      const saved = await store.drafts.save(unsaved)
      const isLast = current.current === unsaved
      current.current = { ...current.current, revision: saved.revision }
      if (isLast) {
        now.isWaiting = false
        setState('saved')
      }
      return isLast || save()
    } catch (error) {
      if (!reportConflict(error)) setState(toStorageError(error))
      return false
    }
  }, [store, reportConflict])

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(work.current.timer)
    queue.current = queue.current.then(save)
    return queue.current
  }, [save])

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

  // A tab that had to give up the draft may have saved its last words after it was opened here.
  useEffect(
    () =>
      watch(() => {
        const { isWaiting, isOver, isHeld } = work.current
        if (isWaiting || isOver || isHeld) return
        const { id, revision } = current.current
        store.drafts.find(id).then((found) => {
          const isIdle = !work.current.isWaiting && current.current.revision === revision
          if (found && isIdle && found.revision !== revision) continueWith(found)
        }, console.error)
      }),
    [watch, store, continueWith],
  )

  const writeNow = async (task: () => Promise<void>) => {
    const now = work.current
    await flush()
    if (now.isOver) return
    now.isWriting = true
    try {
      await task()
    } catch (error) {
      if (!reportConflict(error)) throw error
    } finally {
      now.isWriting = false
      void flush()
    }
  }

  return {
    draft,
    state,
    clash,
    flush,
    goOn: continueWith,
    now: () => current.current,
    write(task) {
      const turn = writes.current.then(() => writeNow(task))
      writes.current = turn.catch(() => {})
      return turn
    },
    put(change) {
      const next = { ...change(current.current), changed: new Date().toISOString() }
      current.current = next
      work.current.isWaiting = true
      setDraft(next)
      setState('waiting')
      clearTimeout(work.current.timer)
      work.current.timer = window.setTimeout(flush, PAUSE_MS)
    },
    end() {
      work.current.isOver = true
      clearTimeout(work.current.timer)
    },
  }
}
