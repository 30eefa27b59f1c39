import { useCallback, useEffect, useState } from 'preact/hooks'
import { IS_PAGE_SCRIPT } from './page-script.ts'

export interface Opened<T> {
  /** Null until it is there. */
  value: T | null
  failed: boolean
  retry(): void
}

/** Asks for something once, and again for another key or at a retry; a late answer is dropped. */
export function useOpened<T>(open: () => Promise<T>, key: string): Opened<T> {
  const [found, setFound] = useState<{ key: string; value: T } | null>(null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    setFailed(false)
    open().then(
      (value) => current && setFound({ key, value }),
      (error) => {
        // The console of a page of the web is the page's.
        if (!IS_PAGE_SCRIPT) console.error('HRC Letters:', error)
        if (current) setFailed(true)
      },
    )
    return () => {
      current = false
    }
  }, [key, attempt])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { value: found?.key === key ? found.value : null, failed, retry }
}
