import { numberedSession } from '../council/numbered-session.ts'
import type { Recogniser } from './place.ts'

/** Sessions, now (`/hr-bodies/hrc/…`) and on the site of before 2022 (`/HRBodies/HRC/…`). */
const SESSIONS = /^\/hr-?bodies\/hrc\/(regular|special)-?sessions(?:\/session(\d+)(?:\/(.*))?)?$/i
/** The page of a session that lists its texts. */
const LIST = /res-?dec-?stat/i

/** The lists of sessions, and a session with all its sub-pages. */
export const ohchrSession: Recogniser = ({ path }) => {
  const match = SESSIONS.exec(path)
  if (!match) return null
  const [, kind = '', number, page = ''] = match
  if (!number) return { kind: 'session-list' }
  const session = numberedSession(number, /^s/i.test(kind))
  return session ? { kind: LIST.test(page) ? 'texts' : 'session', session } : null
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
