import { numberedSession } from '../council/numbered-session.ts'
import { readSessionList } from './list-of-links.ts'
import { readTexts } from './list-of-texts.ts'
import { SECTION_HINT } from './ohchr-council.ts'
import type { AddressParts, PageIdentity } from './page-address.ts'
import type { PageType } from './page-type.ts'

/** Sessions, now (`/hr-bodies/hrc/…`) and on the site of before 2022 (`/HRBodies/HRC/…`). */
const SESSIONS = /^\/hr-?bodies\/hrc\/(regular|special)-?sessions(?:\/session(\d+)(?:\/(.*))?)?$/i
/** The page of a session that lists its texts. */
const LIST = /res-?dec-?stat/i

function identifySession({ path }: AddressParts): PageIdentity | null {
  const match = SESSIONS.exec(path)
  if (!match) return null
  const [, kind = '', number, page = ''] = match
  if (!number) return { kind: 'session-list' }
  const session = numberedSession(number, /^s/i.test(kind))
  return session ? { kind: LIST.test(page) ? 'texts' : 'session', session } : null
}

function recogniseOnly(kind: PageIdentity['kind']): PageType['identify'] {
  return (address) => {
    const place = identifySession(address)
    return place?.kind === kind ? place : null
  }
}

/** The lists of regular and of special sessions. */
export const sessionList: PageType = {
  sites: ['ohchr'],
  identify: recogniseOnly('session-list'),
  read: readSessionList,
  hint: /(regular|special)-sessions\/?$/i,
}

/** The resolutions, decisions and statements of a session. */
export const sessionTexts: PageType = {
  sites: ['ohchr'],
  identify: recogniseOnly('texts'),
  read: readTexts,
  hint: /dec-?stat/i,
  lateRowsMs: 10_000,
}

/** A session with all its other sub-pages. */
export const session: PageType = {
  sites: ['ohchr'],
  identify: recogniseOnly('session'),
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
