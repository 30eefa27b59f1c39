import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Request } from '../lib/messages.ts'
import { findLate, type Late, readPage } from '../lib/pages/read.ts'

/** Rows that arrive one after the other are read together. */
const PAUSE_MS = 40
/** A page on which nothing has moved for so long has settled. */
const SETTLED_MS = 10_000

/** The extension's own API without the polyfill: `browser` in Firefox, `chrome` elsewhere. */
const own = globalThis as {
  browser?: typeof chrome
  chrome?: typeof chrome
  hrcLetters?: () => void
}

/**
 * Reads the page, tells the background once what it says, and again only when it says something
 * else: after a navigation within the page, or when its rows come late. Nothing it meets may reach
 * the page as an error; what goes wrong (the extension was updated under the page) stops it.
 */
function detect(): void {
  const listening = new AbortController()
  let observer: MutationObserver | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let href = ''
  let told = ''

  function rest(): void {
    observer?.disconnect()
    clearTimeout(timer)
  }

  function stop(): void {
    rest()
    listening.abort()
  }

  function look(): void {
    rest()
    try {
      href = location.href
      const url = new URL(href)
      const late = findLate(url)
      const reading = readPage(url, document)?.reading
      const message = reading ? JSON.stringify(reading) : ''
      if (reading && message !== told) {
        const request: Request = { type: 'page', reading }
        ;(own.browser ?? own.chrome)?.runtime.sendMessage(request).catch(() => {})
      }
      told = message
      if (late === 'always' || (late && !reading?.texts.length)) watch(late)
    } catch {
      stop()
    }
  }

  function watch(late: Late): void {
    observer = new MutationObserver(() => {
      rest()
      timer = setTimeout(look, PAUSE_MS)
    })
    observer.observe(document, { childList: true, subtree: true })
    if (late === 'once') timer = setTimeout(rest, SETTLED_MS)
  }

  function listen(target: EventTarget | undefined, type: string, listener: EventListener): void {
    target?.addEventListener(type, listener, { signal: listening.signal })
  }

  own.hrcLetters?.()
  // The annotator reads the page with these readers, so as not to bring them a second time.
  own.hrcLetters = Object.assign(stop, { read: () => readPage(new URL(location.href), document) })
  look()
  const { navigation }: { navigation?: EventTarget } = window
  if (navigation) listen(navigation, 'navigatesuccess', look)
  else {
    // Without the Navigation API nothing tells of `pushState`; a click is what mostly leads to it.
    const ifMoved = () => location.href !== href && look()
    listen(window, 'popstate', ifMoved)
    listen(document, 'click', () => setTimeout(ifMoved, 200))
  }
  // A page that comes back from the browser's cache has lost its count on the toolbar.
  listen(window, 'pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return
    told = ''
    look()
  })
}

export default defineUnlistedScript(detect)
