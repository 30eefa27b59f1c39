import { numberedSession } from '../council/numbered-session.ts'
import { readSessionList } from './list-of-links.ts'
import { readTexts } from './list-of-texts.ts'
import { SECTION_HINT } from './ohchr-council.ts'
import type { PageKind } from './page.ts'
import type { PageType } from './page-type.ts'

/** Sessions, now (`/hr-bodies/hrc/…`) and on the site of before 2022 (`/HRBodies/HRC/…`). */
const SESSIONS = /^\/hr-?bodies\/hrc\/(regular|special)-?sessions(?:\/session(\d+)(?:\/(.*))?)?$/i
/** The page of a session that lists its texts. */
const LIST = /res-?dec-?stat/i

/** Gives the `identify` of the page type with a kind. */
function identifyAs(wanted: PageKind): PageType['identify'] {
  return ({ path }) => {
    const [address, type = '', number, page = ''] = SESSIONS.exec(path) ?? []
    if (!address) return null
    if (!number) return wanted === 'session-list' ? { kind: wanted } : null
    const session = numberedSession(number, /^s/i.test(type))
    const kind = LIST.test(page) ? 'texts' : 'session'
    return session && kind === wanted ? { kind, session } : null
  }
}

/** The lists of regular and of special sessions. */
export const sessionList: PageType = {
  sites: ['ohchr'],
  identify: identifyAs('session-list'),
  read: readSessionList,
  // Regular and special ones.
  hint: /[rl]-sessions\/?$/i,
}

/** The resolutions, decisions and statements of a session. */
export const sessionTexts: PageType = {
  sites: ['ohchr'],
  identify: identifyAs('texts'),
  read: readTexts,
  hint: /dec-?stat/i,
  lateRowsMs: 10_000,
}

/** A session with all its other sub-pages. */
export const session: PageType = {
  sites: ['ohchr'],
  identify: identifyAs('session'),
  read: readTexts,
  hint: SECTION_HINT,
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
