import { filePlace } from './document.ts'
import type { Recogniser } from './place.ts'
import type { Reader } from './reader.ts'
import { readTitle, written } from './written.ts'

/** Records, their files and result lists of the UN's and OHCHR's libraries. */
export const libraryRecord: Recogniser = ({ path }) => {
  if (/^\/record\/\d+\/files\//i.test(path)) return filePlace(path)
  if (/^\/record\/\d+$/i.test(path)) return { kind: 'report', unsure: true }
  return path === '/search' ? { kind: 'results', unsure: true } : null
}

/** Search of the document system, a single-page application; its documents have other addresses. */
export const documentSearch: Recogniser = ({ path }) =>
  /^\/(doc|api)\//i.test(path) ? null : { kind: 'results', unsure: true }

/** Documents of OHCHR's site: the page names the symbol, the slug only runs it together. */
export const documentNode: Recogniser = ({ path }) =>
  /^\/documents\/[^/]+\/[^/.]+$/i.test(path) ? { kind: 'report', unsure: true } : null

/** Any UN symbol at the beginning of a value, and those of the Council. */
const SYMBOL = /^\W*[A-Z]{1,6}\/[\w./()-]+/i
const COUNCIL_SYMBOL = /^\W*a\/(hrc\/|\d+\/53\b)/i

/**
 * A record: the first of its values that is a symbol is its own, and must be the Council's. Labels
 * follow the language of the interface and are not looked at. What the record says for search
 * engines (JSON-LD) goes along as it is: its name is the document's title.
 */
export const readRecord: Reader = (document) => {
  for (const value of document.querySelectorAll(
    '.metadata-row .value,[class*=hero-1__document] h3',
  )) {
    const symbol = SYMBOL.exec(written(value, 100))?.[0]
    if (!symbol) continue
    const lead = document.querySelector('script#detailed-schema-org')?.textContent ?? ''
    return COUNCIL_SYMBOL.test(symbol) ? { symbol, ...readTitle(document), lead } : null
  }
  return null
}

/*
https://searchlibrary.ohchr.org/record/30396
https://digitallibrary.un.org/record/1640460?ln=en&v=pdf
https://www.ohchr.org/zh/documents/thematic-reports/a77196-principles-underpinning-privacy-and-protection-personal-data (not the Council's)
*/
