import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { unshadowed } from '../../lib/pages/built-in.ts'
import { type Annotator, annotate } from './annotate.ts'

/** The one annotator of this page, shared by every run of this script in it. */
const ANNOTATOR: unique symbol = Symbol.for('HRC Letters annotator')
const page: { [ANNOTATOR]?: Annotator } = Object(globalThis)

/**
 * Injected by the background into a page that has letters, again after each change of the page: a
 * live annotator only looks again, one left by an older version of the extension is replaced.
 */
export default defineUnlistedScript(() => {
  const running = page[ANNOTATOR]
  if (running?.isAlive()) {
    running.look()
    return
  }
  running?.stop()
  const own = unshadowed(document)
  // What Preact asks for the document to make elements with. Prototypes are not the page's here.
  Object.defineProperty(Node.prototype, 'ownerDocument', { get: () => own, configurable: true })
  page[ANNOTATOR] = annotate(own)
})
