import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * For what is done only after asking once, in its own place: whether it is asked now, and the button
 * that gets the focus, to be set on the one that asks and on the one that says no.
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
