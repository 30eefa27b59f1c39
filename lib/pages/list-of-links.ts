import type { Found, Reader, Row } from './reader.ts'
import { readTitle, written } from './written.ts'

/** A row for each link: the text of a result, a session of the list of sessions. */
function readLinks(document: Document, selector: string, named: boolean): Found & { rows: Row[] } {
  const rows: Row[] = []
  const seen = new Set<Element>()
  for (const link of document.querySelectorAll(selector)) {
    const element = named ? (link.closest('tr,li,article,[class*=result]') ?? link) : link
    const number = named && /\ba\/hrc\/[\w./-]+/i.exec(written(element))?.[0]
    const title = written(link)
    if (seen.has(element) || !title || (named && !number)) continue
    seen.add(element)
    rows.push({ element, number: number || '', title, address: link.getAttribute('href') ?? '' })
  }
  return { ...readTitle(document), rows }
}

/** A result list: a row for each link to a record or document beside which a symbol stands. */
export const readResults: Reader = (document) => {
  const found = readLinks(document, 'a[href*="/record/"],a[href*="symbol"]', true)
  return found.rows.length ? found : null
}

/** The list of sessions: a row for each link to the page of a session. */
export const readSessionList: Reader = (document) =>
  readLinks(document, 'a[href*="/session"][href$="-session"]', false)

/*
https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions
https://www.ohchr.org/en/hr-bodies/hrc/special-sessions
https://digitallibrary.un.org/search?ln=en&p=A%2FHRC%2FRES%2F52%2F28
https://searchlibrary.ohchr.org/search?c=Voting&ln=en&p=belarus
*/
