import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { leftInPage, MENTIONS } from '../lib/pages/left-in-page.ts'
import { findMentions } from '../lib/pages/mentions.ts'

/**
 * Put by the background on news of the Council, before the annotator, which has no reader of
 * running text itself. Gives the background the symbols of the texts that the page mentions, in
 * their order.
 */
export default defineUnlistedScript(() => {
  const find = () => findMentions(document)
  leftInPage[MENTIONS] = find
  return find().map(({ symbol }) => symbol)
})
