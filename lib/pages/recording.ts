import { LIKE_COUNCIL_NAME } from './council-name.ts'
import type { Recogniser } from './place.ts'
import type { Reader } from './reader.ts'
import { readTitle, written } from './written.ts'

/** Bodies of the Council that meet by themselves and are not the Council. */
const OTHERS = /advisory|committee|forum|mechanism|working group/i

/** Recordings of meetings on webtv.un.org and media.un.org: the address tells nothing. */
export const recording: Recogniser = ({ path }) =>
  /^\/asset\/\w+\/\w+$/i.test(path) ? { kind: 'meeting', unsure: true, unlike: OTHERS } : null

/**
 * A recording whose title names the Council. The symbol of the meeting's summary record is not in the
 * page, and is not made up from the number of the meeting.
 */
export const readRecording: Reader = (document) => {
  const field = document.querySelector('h4 .field__item:not(form)')
  const { title, heading } = field ? { title: written(field), heading: field } : readTitle(document)
  return LIKE_COUNCIL_NAME.test(title) ? { title, heading } : null
}

/*
https://webtv.un.org/en/asset/k1n/k1nx60bmyv
https://media.un.org/en/asset/k12/k12mobnmfr (not the Council's)
*/
