import { documentPlace } from './document.ts'
import type { Recogniser } from './place.ts'

/**
 * ap.ohchr.org, the index of before 2012: one document (`dpage`, its symbol in `si`), or the texts
 * of one session (`sdpage`), which must be read to know that they are the Council's.
 */
export const apIndex: Recogniser = ({ path, parameter }) => {
  if (/^\/documents\/dpage_.\.aspx$/i.test(path)) return documentPlace(parameter('si').trim())
  if (!/^\/documents\/sdpage_.\.aspx$/i.test(path)) return null
  return { kind: 'texts', unsure: true }
}

/*
https://ap.ohchr.org/documents/dpage_e.aspx?si=A/HRC/RES/16/21
https://ap.ohchr.org/documents/sdpage_e.aspx?b=10&se=75&t=11
*/
