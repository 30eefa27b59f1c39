import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { DETECTOR, pageScripts } from '../../extension/page-script-handles.ts'
import { unshadowed } from '../../lib/pages/built-in.ts'
import { annotate } from './annotate.ts'

/**
 * Injected by the background into a page that has letters, each time before it answers the detector,
 * which hands the answer on. A live annotator stays, one left by an older version of the extension
 * is replaced.
 */
export default defineUnlistedScript(() => {
  const detector = pageScripts[DETECTOR]
  if (!detector || detector.annotator?.isAlive()) return
  detector.annotator?.stop()
  const own = unshadowed(document)
  // What Preact asks for the document to make elements with. Prototypes are not the page's here.
  Object.defineProperty(Node.prototype, 'ownerDocument', { get: () => own, configurable: true })
  detector.annotator = annotate(own)
})
