import { LIKE_COUNCIL_NAME } from './council-name.ts'
import { readTitle } from './dom-text.ts'
import type { PageType, Reader } from './page-type.ts'
import { readRunningText } from './running-text.ts'

/** Bodies of the Council that meet separately and are not the Council. */
const OTHER_BODIES = /advisory|committee|forum|mechanism|working group/i

/**
 * Reads a recording whose title names the Council. The page does not give the symbol of the meeting's
 * summary record.
 *
 * @public The detector's compiled table imports it.
 */
export const readRecording: Reader = (page, url) => {
  const found = readTitle(page, url, 'h4 .field__item:not(form)')
  return LIKE_COUNCIL_NAME.test(found.title) ? { ...found, text: readRunningText(page) } : null
}

/** Recordings of meetings on webtv.un.org and media.un.org: the address tells nothing. */
export const recording: PageType = {
  sites: ['recordings'],
  identify: ({ path }) =>
    /^\/asset\/\w+\/\w+$/i.test(path)
      ? { kind: 'meeting', needsReading: true, otherBodyTitle: OTHER_BODIES }
      : null,
  read: readRecording,
  hint: /\/asset\//,
}

/*
https://webtv.un.org/en/asset/k1n/k1nx60bmyv
https://media.un.org/en/asset/k12/k12mobnmfr (not the Council's)
*/
