import type { Recogniser } from './place.ts'

/**
 * The Council's own pages other than sessions: home, about, documents, and the bodies it set up to
 * investigate. A body's address is told by its name or by its `index` page.
 */
export const ohchrCouncil: Recogniser = ({ path }) => {
  const match = /^\/(?:hr-?bodies\/hrc(?:\/(.*))?|special-procedures-human-rights-council)$/i.exec(
    path,
  )
  if (!match) return null
  const page = match[1] ?? ''
  const body = /\/index$|^([\w-]+-)?(co-?i|i+ci|ic|ffm|iit|gee|ghre)/i.test(page)
  return body ? { kind: 'mandate', title: page.replace(/[-/]/g, ' ') } : { kind: 'council' }
}

/*
https://www.ohchr.org/hrbodies/hrc/home
https://www.ohchr.org/zh/hr-bodies/hrc/about-council
https://www.ohchr.org/en/hr-bodies/hrc/co-israel/index
https://www.ohchr.org/en/hr-bodies/hrc/iici-syria
http://www.ohchr.org/EN/HRBodies/HRC/Pages/AboutCouncil.aspx
*/
