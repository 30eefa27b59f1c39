import { readTexts } from './list-of-texts.ts'
import type { PageType } from './page-type.ts'
import { documentPlace, SYMBOL_HINT } from './un-document.ts'
import { readTitle } from './written.ts'

/** ap.ohchr.org, the index of before 2012: one document, its symbol in `si`. */
export const apDocument: PageType = {
  sites: ['ap'],
  recognise: ({ path, parameter }) =>
    /^\/documents\/dpage_.\.aspx$/i.test(path) ? documentPlace(parameter('si').trim()) : null,
  read: readTitle,
  hint: SYMBOL_HINT,
}

/** The same for the texts of one session, which must be read to know that they are the Council's. */
export const apTexts: PageType = {
  sites: ['ap'],
  recognise: ({ path }) =>
    /^\/documents\/sdpage_.\.aspx$/i.test(path) ? { kind: 'texts', unsure: true } : null,
  read: readTexts,
  hint: /\/sdpage_/i,
}

/*
https://ap.ohchr.org/documents/dpage_e.aspx?si=A/HRC/RES/16/21
https://ap.ohchr.org/documents/sdpage_e.aspx?b=10&se=75&t=11
*/
