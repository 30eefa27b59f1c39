import { isLanguage, type Language } from '../council/language.ts'
import { readTitle } from './dom-text.ts'
import type { PageIdentity } from './page-address.ts'
import type { PageType } from './page-type.ts'

/**
 * Begins like a symbol of the Council, or of its yearly report to the Assembly, which is always
 * Supplement No. 53 (A/61/53 in 2006, A/72/53/Add.1 …). Whether it is one, `resolvePage` finds out.
 */
const COUNCIL = /^a\/(hrc\/|(6[1-9]|[7-9]\d|1\d\d)\/53(\/|$))/i
/** The same in the name of a file: `a-hrc-61-crp-7.pdf`, `A_HRC_39_64.pdf`, `A_72_53_Add.1-EN.pdf`. */
const FILE = /^a[-_.](hrc[-_.]\w|(6[1-9]|[7-9]\d|1\d\d)[-_.]53(?![a-z\d]))/i
/** Both, anywhere in an address, where `%2F` may stand for the stroke. */
export const SYMBOL_HINT = /[/=]a(\W|_|2f)+(hrc|\d+(\W|_|2f)+53)\b/i
/** Adopted texts and drafts; everything else is a report. */
const TEXT = /^a\W+hrc\W+(res|dec|prst)|\bL\W?\d/i

/** Identifies a document by its symbol; null if the symbol is not the Council's. */
export function identifyDocument(symbol: string, language?: string): PageIdentity | null {
  if (!COUNCIL.test(symbol) && !FILE.test(symbol)) return null
  const kind = TEXT.test(symbol.replaceAll('_', '-')) ? 'text' : 'report'
  const known = language && isLanguage(language) ? { language } : {}
  return { kind, symbol, ignoresPageTitle: true, ...known }
}

/** Identifies a file by its name, whose end may tell the language (`…_fr.doc`, `…-EN.pdf`). */
export function identifyFile(path: string): PageIdentity | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return identifyDocument(name, /[-_](..)\.\w+$/.exec(name)?.[1]?.toLowerCase())
}

/** docs.un.org and undocs.org: the path is the symbol. */
export const documentByPath: PageType = {
  sites: ['document'],
  identify: ({ path }) => identifyDocument(path.slice(1)),
  read: readTitle,
  hint: SYMBOL_HINT,
}

/** `Lang=E` of the old document system. */
const LETTERS: Record<string, Language> = { a: 'ar', c: 'zh', e: 'en', f: 'fr', r: 'ru', s: 'es' }

/** documents.un.org, daccess and view_doc.asp: the symbol is a parameter. */
export const documentByQuery: PageType = {
  sites: ['query', 'search'],
  identify: ({ path, parameter }) => {
    const name = /^\/api\/symbol\/access$/i.test(path)
      ? 's'
      : /^\/access\.nsf\/get/i.test(path)
        ? 'ds'
        : /\/view_doc\.asp$/i.test(path) && 'symbol'
    const language = (parameter('l') || parameter('lang')).toLowerCase()
    return name ? identifyDocument(parameter(name).trim(), LETTERS[language] ?? language) : null
  },
  read: readTitle,
  hint: SYMBOL_HINT,
}

/*
https://docs.un.org/en/A/HRC/RES/52/28
https://docs.un.org/en/A/hrc/RES/53/22
https://docs.un.org/en/A/HRC/62/16/Add.1
https://undocs.org/en/A/HRC/PRST/OS/17/1
http://undocs.org/A/HRC/50/L.22/Rev.1
https://documents.un.org/api/symbol/access?s=A/HRC/52/69&l=en&t=pdf
http://daccess-ods.un.org/access.nsf/Get?Open&DS=A/HRC/RES/16/21&Lang=E
http://www.un.org/ga/search/view_doc.asp?symbol=A/HRC/RES/S-17/1&Lang=E
https://www.ohchr.org/sites/default/files/documents/hrbodies/hrcouncil/sessions-regular/session61/a-hrc-61-crp-7.pdf
*/
