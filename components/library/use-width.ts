import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** The width of an element as it changes, in whole px; 0 before it is there. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const observed = element.current
    if (!observed) return
    setWidth(Math.floor(observed.clientWidth))
    const observer = new ResizeObserver(() => setWidth(Math.floor(observed.clientWidth)))
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  return width
}
