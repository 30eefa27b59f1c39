import { numberedSession } from '../council/numbered-session.ts'
import type { Recogniser } from './place.ts'

/** hrcportal and hrcmeetings, the Council's own sites: every page counts. */
export const councilPortal: Recogniser = ({ path }) => {
  const number =
    /(?<!\d)(\d{1,3})(?:st|nd|rd|th)?[-_ ]{0,2}(?:regular|special)?[-_ ]{0,2}session/i.exec(
      path,
    )?.[1]
  const session = number ? numberedSession(number, /special/i.test(path)) : null
  return session ? { kind: 'session', session } : { kind: 'council' }
}

/*
https://hrcportal.ohchr.org/60th-regular-session-human-rights-council-0
https://hrcportal.ohchr.org/three-year-programme-work
*/
