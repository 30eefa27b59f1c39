import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { KeepSource } from './keep-source.ts'

export interface DraftHold {
  /** `taken`: it was held here, and another tab has taken it over. */
  state: 'asking' | 'held' | 'elsewhere' | 'taken'
  /** Takes the draft over from the tab that holds it. */
  take(): void
}

/** Holds a draft for this page, so that another one that opens it is told. */
export function useDraftHold({ holdDraft }: KeepSource, id: string): DraftHold {
  const [state, setState] = useState<DraftHold['state']>('asking')
  const release = useRef(() => {})
  const isLeft = useRef(false)
  const ask = useCallback(
    async (isTaking: boolean) => {
      const held = await holdDraft(id, { isTaking, onTaken: () => setState('taken') })
      if (isLeft.current) return held?.()
      if (held) release.current = held
      setState(held ? 'held' : 'elsewhere')
    },
    [holdDraft, id],
  )
  useEffect(() => {
    isLeft.current = false
    void ask(false)
    return () => {
      isLeft.current = true
      release.current()
    }
  }, [ask])
  return { state, take: () => void ask(true) }
}
