import type { Recogniser } from './place.ts'

/** hrcportal and hrcmeetings, the Council's own sites: every page counts. */
export const councilPortal: Recogniser = ({ path }) => {
  const number = /(\d+)(?:st|nd|rd|th)?[-_ ]*(?:regular|special)?[-_ ]*session/i.exec(path)?.[1]
  if (!number) return { kind: 'council' }
  return { kind: 'session', session: (/special/i.test(path) ? 'S-' : '') + Number(number) }
}

/*
https://hrcportal.ohchr.org/60th-regular-session-human-rights-council-0
https://hrcportal.ohchr.org/three-year-programme-work
*/
