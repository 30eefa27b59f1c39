import { isPageHost } from './page-host.ts'

/** Quiet time after a change before the page is read again, ms. */
const QUIET = 250
/** The longest wait on a page that changes all the time without anything new to us, ms. */
const LONGEST = 8000

/**
 * Calls `look` some time after the page changed, other than by us; the detector itself follows
 * navigations within the page. As long as `look` answers that
 * nothing was new the wait doubles, so that a page with a running clock costs next to nothing. Gives
 * what is to be called after a change of ours, in the same turn.
 */
export function watchPage(
  document: Document,
  look: () => boolean,
  signal: AbortSignal,
): () => void {
  let wait = QUIET
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    timer = undefined
    wait = look() ? QUIET : Math.min(wait * 2, LONGEST)
  }
  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return
    timer ??= setTimeout(() => requestAnimationFrame(run), wait)
  })
  observer.observe(document.documentElement, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  return () => void observer.takeRecords()
}

/** Nodes of ours that came; that they went may be the page's doing. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  return removedNodes.length === 0 && [...addedNodes].every(isPageHost)
}
