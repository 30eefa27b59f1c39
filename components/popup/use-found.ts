import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import type { SearchReply } from '../../extension/messages.ts'

export type Find = (query: string, limit: number) => Promise<SearchReply>

export interface Finding {
  /** The newest answer; of an earlier query while the present one is searched. */
  found: SearchReply | null
  failed: boolean
  retry(): void
}

/** Searches whenever the query or the limit changes; an answer that comes too late is dropped. */
export function useFound(find: Find, query: string, limit: number): Finding {
  const [found, setFound] = useState<SearchReply | null>(null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useLayoutEffect(() => {
    let current = true
    find(query, limit).then(
      (answer) => {
        if (!current) return
        setFound(answer)
        setFailed(false)
      },
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [find, query, limit, attempt])
  return { found, failed, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}
