import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { PageText } from '../lib/kept/page-text.ts'
import { sourceFromDocument } from '../lib/letters/parse/html.ts'

/** A page with more text than this is no letter, and finding one in it would take seconds. */
const LONGEST = 5_000_000

/**
 * Put on a page only when its user asks to keep the letter on it. Reads the page once and changes
 * nothing of it; what it gives back is the answer to `executeScript`.
 */
export default defineUnlistedScript((): PageText => {
  if (document.contentType === 'application/pdf') return { why: 'pdf' }
  if ((document.body?.textContent?.length ?? 0) > LONGEST) return { why: 'too-long' }
  const [address = location.href] = location.href.split('#')
  const source = sourceFromDocument(document, address)
  return source.blocks.length === 0 ? { why: 'empty' } : { source }
})
