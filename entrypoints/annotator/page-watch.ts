import { isPageHost } from '../../components/page-host.ts'

/** Quiet time after a change before the page is read again, ms. */
const QUIET = 250
/** The longest wait on a page that changes all the time without anything new to us, ms. */
const LONGEST = 8000
/** Time after a navigation within the page; of a row of them the last counts, ms. */
const MOVED = 40

/**
 * Calls `look` some time after the page changed, other than by us. As long as `look` answers that
 * nothing was new the wait doubles, so that a page with a running clock costs next to nothing.
 */
export function watchPage(document: Document, look: () => boolean, signal: AbortSignal): void {
  let wait = QUIET
  let timer: ReturnType<typeof setTimeout> | undefined
  let address = location.href
  const run = () => {
    timer = undefined
    address = location.href
    wait = look() ? QUIET : Math.min(wait * 2, LONGEST)
  }
  const observer = new MutationObserver((records) => {
    if (location.href !== address) wait = QUIET
    else if (records.every(isOurs)) return
    timer ??= setTimeout(() => requestAnimationFrame(run), wait)
  })
  const moved = () => {
    if (location.href === address) return
    clearTimeout(timer)
    timer = setTimeout(run, MOVED)
  }
  if (!import.meta.env.FIREFOX || Object.hasOwn(window, 'navigation')) {
    navigation.addEventListener('navigatesuccess', moved, { signal })
  }
  addEventListener('popstate', moved, { signal })
  observer.observe(document.documentElement, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}

/** Nodes of ours that came; that they went may be the page's doing. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  return removedNodes.length === 0 && [...addedNodes].every(isPageHost)
}
