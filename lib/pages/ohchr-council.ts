import { readTexts } from './list-of-texts.ts'
import type { PageType } from './page-type.ts'

/** Sections of OHCHR's site that are about the Council, its mandates or states. */
export const SECTION_HINT = /\/hr-?bodies\/hrc\b|\/(special-procedures|countries)[-/]\w/i

const PATH = /^\/(?:hr-?bodies\/hrc(?:\/(.*))?|special-procedures-human-rights-council)$/i

/**
 * The Council's own pages other than sessions: home, about, documents, and the bodies it set up to
 * investigate. A body's address has its name or ends in `index`.
 */
export const ohchrCouncil: PageType = {
  sites: ['ohchr'],
  identify: ({ path }) => {
    const [address, page = ''] = PATH.exec(path) ?? []
    if (!address) return null
    const isBody = /\/index$|^([\w-]+-)?(co-?i|i+ci|ic|ffm|iit|gee|ghre)/i.test(page)
    return isBody ? { kind: 'mandate', title: page.replace(/[-/]/g, ' ') } : { kind: 'council' }
  },
  read: readTexts,
  hint: SECTION_HINT,
}

/*
https://www.ohchr.org/hrbodies/hrc/home
https://www.ohchr.org/zh/hr-bodies/hrc/about-council
https://www.ohchr.org/en/hr-bodies/hrc/co-israel/index
https://www.ohchr.org/en/hr-bodies/hrc/iici-syria
http://www.ohchr.org/EN/HRBodies/HRC/Pages/AboutCouncil.aspx
*/
