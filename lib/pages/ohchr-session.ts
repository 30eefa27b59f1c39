import { readTexts } from './list-of-texts.ts'
import type { Found, Place, Recogniser } from './place.ts'

/** Sessions, now (`/hr-bodies/hrc/…`) and on the site of before 2022 (`/HRBodies/HRC/…`). */
const SESSIONS = /^\/hr-?bodies\/hrc\/(regular|special)-?sessions(?:\/session(\d+)(?:\/(.*))?)?$/i

/**
 * The lists of sessions, a session with all its sub-pages, and the list of its texts
 * (`res-dec-stat`). A sub-page with another name that lists texts counts as a list of texts.
 */
export const ohchrSession: Recogniser = ({ path }) => {
  const match = SESSIONS.exec(path)
  if (!match) return null
  const [, kind = '', number, page = ''] = match
  if (!number) return { kind: 'session-list', read: (document) => readTexts(document, false) }
  const list = /res-?dec-?stat/i.test(page)
  const place: Place = {
    kind: list ? 'texts' : 'session',
    session: (/^s/i.test(kind) ? 'S-' : '') + Number(number),
    read: (document) => {
      const found: Found = readTexts(document, list)
      return found.texts?.length ? { ...found, kind: 'texts' } : found
    },
  }
  return list ? { ...place, late: 'once' } : place
}

/*
https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions
https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session62/regular-session
https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat
https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session50/list-reports
https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session43/database-hrc3136
https://www.ohchr.org/en/hr-bodies/hrc/special-sessions
https://www.ohchr.org/es/hr-bodies/hrc/special-sessions/session36/36-special-session
https://www.ohchr.org/en/hr-bodies/hrc/special-sessions/session9/fact-finding-mission
https://www.ohchr.org/EN/HRBodies/HRC/RegularSessions/Session45/Pages/ResDecStat.aspx
*/
