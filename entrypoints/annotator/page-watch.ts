import { isPageHost } from './page-host.ts'

/** Quiet time after a change before the page is read again, ms. */
const QUIET_MS = 250
/** The longest wait on a page that changes all the time without anything new to us, ms. */
const MAX_WAIT_MS = 8000

/**
 * Calls `reread` some time after the page changed, other than by us; the detector itself follows
 * navigations within the page. As long as `reread` answers that
 * nothing was new the wait doubles, so that a page with a running clock costs next to nothing. Gives
 * what is to be called after a change of ours, in the same turn.
 */
export function watchPage(
  document: Document,
  reread: () => boolean,
  signal: AbortSignal,
): () => void {
  let wait = QUIET_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    timer = undefined
    wait = reread() ? QUIET_MS : Math.min(wait * 2, MAX_WAIT_MS)
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
