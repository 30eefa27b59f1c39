import type { Request } from '../lib/messages.ts'
import { builtIn } from '../lib/pages/built-in.ts'
import { DETECTOR, leftInPage } from '../lib/pages/left-in-page.ts'
import { findLate, readPage } from '../lib/pages/read.ts'

/** Rows that arrive one after the other, and navigations, are read together. */
const PAUSE_MS = 40
/** A page that changes without a pause is read all the same. */
const LONGEST_MS = 1000
/** A page on which nothing has moved for so long has settled. */
const SETTLED_MS = 10_000

/** Chrome's own; other browsers do not have it. */
type Prerendering = Document & { prerendering?: boolean }

/**
 * Reads the page, tells the background once what it says, and again only when it says something
 * else: after a navigation within the page, or when its rows come late. Nothing it meets may reach
 * the page as an error; what goes wrong (the extension was updated under the page) stops it.
 *
 * The browser starts it before the page has anything in it: to a script that comes after a frame
 * named `chrome` or `browser`, Chrome gives no API.
 */
function detect(): void {
  const listening = new AbortController()
  const observer = new MutationObserver(soon)
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting = 0
  let href = ''
  let told = ''

  function rest(): void {
    observer.disconnect()
    clearTimeout(timer)
    waiting = 0
  }

  function stop(): void {
    rest()
    listening.abort()
  }

  const read = () => readPage(new URL(location.href), document)

  function look(): void {
    rest()
    try {
      href = location.href
      const late = findLate(new URL(href))
      const reading = read()?.reading
      const message = JSON.stringify(reading)
      if (reading && message !== told) {
        const request: Request = { type: 'page', reading }
        chrome.runtime.sendMessage(request).catch(() => {})
      }
      told = message
      // A list of which nothing has a number yet.
      if (late === 'always' || (late && !/\d\/\d/.test(message))) {
        observer.observe(document, { childList: true, subtree: true })
        if (late === 'once') timer = setTimeout(rest, SETTLED_MS)
      }
    } catch {
      stop()
    }
  }

  function soon(): void {
    waiting ||= Date.now()
    if (Date.now() - waiting > LONGEST_MS) return
    clearTimeout(timer)
    timer = setTimeout(look, PAUSE_MS)
  }

  function listen(target: EventTarget, type: string, listener: EventListener): void {
    target.addEventListener(type, listener, { signal: listening.signal })
  }

  function start(): void {
    if (builtIn(document, 'readyState') === 'loading') listen(document, 'DOMContentLoaded', look)
    else look()
    // Every Chrome that runs us has the Navigation API; a Firefox that has it has it of its own.
    if (!import.meta.env.FIREFOX || Object.hasOwn(window, 'navigation')) {
      listen(navigation, 'navigatesuccess', soon)
    } else {
      // Without it nothing tells of `pushState`; a click is what mostly leads to it.
      const ifMoved = () => location.href !== href && soon()
      listen(window, 'popstate', ifMoved)
      listen(document, 'click', () => setTimeout(ifMoved, 200))
    }
    // A page that comes back from the browser's cache has lost its count on the toolbar.
    listen(window, 'pageshow', (event) => {
      if (!(event as PageTransitionEvent).persisted) return
      told = ''
      soon()
    })
  }

  leftInPage[DETECTOR]?.()
  // The annotator reads the page with these readers, so as not to bring them a second time.
  leftInPage[DETECTOR] = Object.assign(stop, { read })
  // What Chrome loads before its user goes there is nobody's page yet: the tab shows another one.
  listen(document, 'prerenderingchange', start)
  if (!builtIn(document as Prerendering, 'prerendering')) start()
}

export default { main: detect }
