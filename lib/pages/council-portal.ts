import { numberedSession } from '../council/numbered-session.ts'
import { readTexts } from './list-of-texts.ts'
import type { PageType } from './page-type.ts'

const SESSION = /(?<!\d)(\d{1,3})(?:st|nd|rd|th)?[-_ ]{0,2}(?:regular|special)?[-_ ]{0,2}session/i

/** hrcportal and hrcmeetings, the Council's own sites: every page counts. */
export const councilPortal: PageType = {
  sites: ['portal'],
  identify: ({ path }) => {
    const [, number] = SESSION.exec(path) ?? []
    const session = number ? numberedSession(number, /special/i.test(path)) : null
    return session ? { kind: 'session', session } : { kind: 'council' }
  },
  read: readTexts,
  hint: /^hrc/i,
}

/*
https://hrcportal.ohchr.org/60th-regular-session-human-rights-council-0
https://hrcportal.ohchr.org/three-year-programme-work
*/
