import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findMentions, type Mention } from '../lib/pages/mentions.ts'

/** Left in the page for the annotator, which has no reader of running text itself. */
const page = globalThis as { hrcLettersMentions?: () => Mention[] }

/**
 * Put by the background on news of the Council, before the annotator. Gives the background the
 * symbols of the texts that the page mentions, in their order.
 */
export default defineUnlistedScript(() => {
  page.hrcLettersMentions = () => findMentions(document)
  return page.hrcLettersMentions().map(({ symbol }) => symbol)
})
