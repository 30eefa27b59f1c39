import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { PageText } from '../lib/kept/page-text.ts'
import { readPageText } from '../lib/kept/read-page-text.ts'

/**
 * Put on a page only when its user asks to keep the letter on it. Reads the page once and changes
 * nothing of it; what it gives back is the answer to `executeScript`.
 */
export default defineUnlistedScript((): PageText => readPageText(document, location.href))
