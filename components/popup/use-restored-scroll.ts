import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * Scrolls an element to where it was left as soon as what it holds is long enough, which may be
 * only when a letter has been read. Does so again when `what` is another; once the user scrolls,
 * the place is theirs.
 */
export function useRestoredScroll(
  element: RefObject<HTMLElement | null>,
  { what, top }: { what: string; top: number },
): void {
  useLayoutEffect(() => {
    const box = element.current
    if (!box || box.scrollTop === top) return
    box.scrollTo(0, top)
    if (box.scrollTop >= top) return
    const done = new AbortController()
    const grown = new ResizeObserver(() => {
      box.scrollTo(0, top)
      if (box.scrollTop >= top) done.abort()
    })
    for (const child of box.children) grown.observe(child)
    done.signal.addEventListener('abort', () => grown.disconnect())
    const options = { signal: done.signal, passive: true }
    for (const way of ['wheel', 'keydown', 'pointerdown']) {
      box.addEventListener(way, () => done.abort(), options)
    }
    return () => done.abort()
  }, [what])
}
