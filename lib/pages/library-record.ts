import { readTitle, visibleText } from './dom-text.ts'
import { readResults } from './list-of-links.ts'
import { type PageType, type Reader, WHILE_OPEN } from './page-type.ts'
import { identifyFile, SYMBOL_HINT } from './un-document.ts'

/**
 * A record: the first of its values that is a symbol is its own, and must be the Council's. Labels
 * follow the language of the interface and are not read. The JSON-LD of the record goes along as it is: its
 * `name` is the document's title.
 *
 * @public The detector's compiled table imports it.
 */
export const readRecord: Reader = (page) => {
  const values = page.querySelectorAll('.metadata-row .value,[class*=hero-1__document] h3')
  const [symbol = ''] = [...values].flatMap(
    (value) => /^\W*[A-Z]{1,6}\/[\w./()-]+/i.exec(visibleText(value, 100)) ?? [],
  )
  const jsonLd = page.querySelector('script#detailed-schema-org')?.textContent ?? ''
  return /^\W*a\/(hrc\/|\d+\/53\b)/i.test(symbol) ? { symbol, ...readTitle(page), jsonLd } : null
}

/** Of records in the libraries, and of documents of OHCHR's site. */
const RECORD_HINT = /\/(record|documents)\//

/** Files of records in the UN's and OHCHR's libraries. */
export const libraryFile: PageType = {
  sites: ['library'],
  identify: ({ path }) => (/^\/record\/\d+\/files\//i.test(path) ? identifyFile(path) : null),
  read: readTitle,
  hint: SYMBOL_HINT,
}

/** Records in these libraries. */
export const libraryRecord: PageType = {
  sites: ['library'],
  identify: ({ path }) =>
    /^\/record\/\d+$/i.test(path) ? { kind: 'report', needsReading: true } : null,
  read: readRecord,
  hint: RECORD_HINT,
}

/** Documents of OHCHR's site: the page names the symbol, the slug only runs it together. */
export const documentNode: PageType = {
  sites: ['ohchr'],
  identify: ({ path }) =>
    /^\/documents\/[^/]+\/[^/.]+$/i.test(path) ? { kind: 'report', needsReading: true } : null,
  read: readRecord,
  hint: RECORD_HINT,
}

/** Of both libraries, and of the document system. */
const SEARCH_HINT = /\.un\.org\/(search)?(\?|$)|^searchl/

/** Result lists of these libraries. */
export const librarySearch: PageType = {
  sites: ['library'],
  identify: ({ path }) => (path === '/search' ? { kind: 'results', needsReading: true } : null),
  read: readResults,
  hint: SEARCH_HINT,
  lateRowsMs: WHILE_OPEN,
}

/** Search of the document system, a single-page application; its documents have other addresses. */
export const documentSearch: PageType = {
  sites: ['search'],
  identify: ({ path }) =>
    /^\/(doc|api)\//i.test(path) ? null : { kind: 'results', needsReading: true },
  read: readResults,
  hint: SEARCH_HINT,
  lateRowsMs: WHILE_OPEN,
}

/*
https://searchlibrary.ohchr.org/record/30396
https://digitallibrary.un.org/record/1640460?ln=en&v=pdf
https://www.ohchr.org/zh/documents/thematic-reports/a77196-principles-underpinning-privacy-and-protection-personal-data (not the Council's)
*/
