import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type Annotator, annotate } from './annotate.ts'

/** The one annotator of this page, shared by every run of this script in it. */
const page = globalThis as { hrcLettersAnnotator?: Annotator }

/**
 * Injected by the background into a page that has letters, again after each change of the page: a
 * live annotator only looks again, one left by an older version of the extension is replaced.
 */
export default defineUnlistedScript(() => {
  const running = page.hrcLettersAnnotator
  if (running?.isAlive()) {
    running.look()
    return
  }
  running?.stop()
  page.hrcLettersAnnotator = annotate(document)
})
