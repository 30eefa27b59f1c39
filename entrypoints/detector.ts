import type { Request } from '../extension/message-shapes.ts'
import { DETECTOR, type Detector, pageScripts } from '../extension/page-script-handles.ts'
import { builtIn } from '../lib/pages/built-in.ts'
import { WHILE_OPEN } from '../lib/pages/page-type.ts'
import { findReader, readPageWith } from '../lib/pages/read-page.ts'

/** Chrome's own; other browsers do not have it. */
type Prerendering = Document & { prerendering?: boolean }

export default {
  /**
   * Reads the page, tells the background once what it says, and again only when it says something
   * else: after a navigation within the page, or when its rows come late. Nothing it meets may reach
   * the page as an error; what goes wrong (the extension was updated under the page) stops it.
   *
   * The browser starts it before the page has anything in it: to a script that comes after a frame
   * named `chrome` or `browser`, Chrome gives no API.
   */
  main(): void {
    /** Rows that arrive one after the other, and navigations, are read together. */
    const PAUSE_MS = 40
    /** A page that changes without a pause is read all the same. */
    const MAX_WAIT_MS = 1000
    const handle: Detector = Object.assign(stop, pageScripts[DETECTOR], { read })
    const listening = new AbortController()
    const observer = new MutationObserver(readSoon)
    let timer: ReturnType<typeof setTimeout> | undefined
    let waiting = 0
    let href = ''
    let lastMessage = ''

    function stopWaiting(): void {
      observer.disconnect()
      clearTimeout(timer)
      waiting = 0
    }

    function stop(): void {
      stopWaiting()
      listening.abort()
    }

    function read(): void {
      stopWaiting()
      try {
        if (import.meta.env.FIREFOX) href = location.href
        const [, reader, late] = findReader(location) ?? []
        const located = reader ? readPageWith(reader, location, document) : null
        const message = JSON.stringify(located?.reading)
        if (located && message !== lastMessage) {
          const request = { type: 'page', reading: located.reading } satisfies Request
          chrome.runtime.sendMessage(request).then(
            (answer) => message === lastMessage && handle.annotator?.show(located, answer),
            () => {},
          )
        } else handle.annotator?.show(located)
        lastMessage = message
        // A list of which nothing has a number yet.
        if (late === WHILE_OPEN || (late && !/\d\/\d/.test(message))) {
          observer.observe(document, { childList: true, subtree: true })
          timer = setTimeout(stopWaiting, late)
        }
      } catch {
        stop()
      }
    }

    function readSoon(): void {
      waiting ||= Date.now()
      if (Date.now() - waiting > MAX_WAIT_MS) return
      clearTimeout(timer)
      timer = setTimeout(read, PAUSE_MS)
    }

    function listen(target: EventTarget, type: string, listener: EventListener): void {
      target.addEventListener(type, listener, { signal: listening.signal })
    }

    function start(): void {
      if (builtIn(document, 'readyState') === 'loading') listen(document, 'DOMContentLoaded', read)
      else read()
      // Every Chrome that runs us has the Navigation API; a Firefox that has it has it of its own.
      if (!import.meta.env.FIREFOX || Object.hasOwn(window, 'navigation')) {
        listen(navigation, 'navigatesuccess', readSoon)
      } else {
        // Without it nothing tells of `pushState`; a click is what mostly leads to it.
        const ifMoved = () => location.href !== href && readSoon()
        listen(window, 'popstate', ifMoved)
        listen(document, 'click', () => setTimeout(ifMoved, 200))
      }
      // A page that comes back from the browser's cache has lost its count on the toolbar.
      listen(window, 'pageshow', (event) => {
        if (!(event as PageTransitionEvent).persisted) return
        lastMessage = ''
        readSoon()
      })
    }

    pageScripts[DETECTOR]?.()
    // The annotator, which has no readers of its own, has the page read again when it changes.
    pageScripts[DETECTOR] = handle
    // What Chrome loads before its user goes there is nobody's page yet: the tab shows another one.
    listen(document, 'prerenderingchange', start)
    if (!builtIn(document as Prerendering, 'prerendering')) start()
  },
}
