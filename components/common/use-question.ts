import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * Keeps whether a question is asked now, before something is done. `focused` is to be set on the
 * button that asks and on the one that says no: it gets the focus when the question comes or goes.
 */
export function useQuestion() {
  const [isAsking, setAsking] = useState(false)
  const focused = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useLayoutEffect(() => {
    if (isAsking || wasAsking.current) focused.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  return { isAsking, setAsking, focused }
}
