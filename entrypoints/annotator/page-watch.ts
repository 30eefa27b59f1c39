import { HOST_ATTRIBUTE } from '../../components/badge.ts'

/** Quiet time after a change before the page is read again, ms. */
const QUIET = 250
/** The longest wait on a page that changes all the time without anything new to us, ms. */
const LONGEST = 8000

/**
 * Calls `look` some time after the page changed, other than by us. As long as `look` answers that
 * nothing was new the wait doubles, so that a page with a running clock costs next to nothing.
 */
export function watchPage(document: Document, look: () => boolean, signal: AbortSignal): void {
  let wait = QUIET
  let timer: ReturnType<typeof setTimeout> | null = null
  let address = document.location.href
  const run = () => {
    timer = null
    address = document.location.href
    wait = look() ? QUIET : Math.min(wait * 2, LONGEST)
  }
  const observer = new MutationObserver((records) => {
    if (document.location.href !== address) wait = QUIET
    else if (records.every(isOurs)) return
    timer ??= setTimeout(() => requestAnimationFrame(run), wait)
  })
  const moved = () => {
    if (document.location.href !== address) run()
  }
  const { navigation } = globalThis as { navigation?: EventTarget }
  navigation?.addEventListener('navigatesuccess', moved, { signal })
  addEventListener('popstate', moved, { signal })
  observer.observe(document.documentElement, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    if (timer) clearTimeout(timer)
  })
}

/** Nodes of ours that came; that they went may be the page's doing. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  if (removedNodes.length > 0) return false
  return [...addedNodes].every(
    (node) => node instanceof Element && node.hasAttribute(HOST_ATTRIBUTE),
  )
}
