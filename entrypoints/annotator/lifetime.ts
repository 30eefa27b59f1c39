/** How often a page looks whether the extension is still there, ms; a property is read, no more. */
const CHECK_INTERVAL_MS = 3000

/** Whether the extension that injected this script is still installed, enabled and of this version. */
export function isAlive(): boolean {
  try {
    return chrome.runtime?.id !== undefined
  } catch {
    return false
  }
}

/**
 * Calls `end` once when the extension is updated, switched off or removed. Browsers give no event
 * for it: a port also closes when the background merely goes to sleep.
 */
export function onDeath(document: Document, end: () => void, signal: AbortSignal): void {
  const check = () => {
    if (!isAlive()) end()
  }
  const timer = setInterval(check, CHECK_INTERVAL_MS)
  signal.addEventListener('abort', () => clearInterval(timer))
  document.addEventListener('visibilitychange', check, { signal })
  addEventListener('focus', check, { signal })
}
