import { readTitle } from './dom-text.ts'
import { readTexts } from './list-of-texts.ts'
import type { PageType } from './page-type.ts'
import { identifyDocument, SYMBOL_HINT } from './un-document.ts'

/** ap.ohchr.org, the index of before 2012: one document, its symbol in `si`. */
export const apDocument: PageType = {
  sites: ['ap'],
  identify: ({ path, parameter }) =>
    /^\/documents\/dpage_.\.aspx$/i.test(path) ? identifyDocument(parameter('si').trim()) : null,
  read: readTitle,
  hint: SYMBOL_HINT,
}

/** The same for the texts of one session, which must be read to know that they are the Council's. */
export const apTexts: PageType = {
  sites: ['ap'],
  identify: ({ path }) =>
    /^\/documents\/sdpage_.\.aspx$/i.test(path) ? { kind: 'texts', needsReading: true } : null,
  read: readTexts,
  hint: /sdpage/i,
}

/*
https://ap.ohchr.org/documents/dpage_e.aspx?si=A/HRC/RES/16/21
https://ap.ohchr.org/documents/sdpage_e.aspx?b=10&se=75&t=11
*/
