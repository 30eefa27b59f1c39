import { builtIn } from './built-in.ts'
import { attribute, readTitle, visibleText } from './dom-text.ts'
import type { Reader, Row } from './page-type.ts'

/** Reads a result list: a row for each link to a record or document with a symbol. */
export const readResults: Reader = (page) => {
  const links = [...page.querySelectorAll('a[href*="/record/"],a[href*="symbol"]')]
  const rows: Row[] = []
  for (const [index, element] of links.entries()) {
    const others = [links[index - 1], links[index + 1]]
    const title = visibleText(element)
    let around = element
    let longest = ''
    let up: Element | null = element
    for (; up && !/^(BODY|MAIN)$/.test(up.nodeName); up = builtIn(up, 'parentElement')) {
      const parent = up
      if (others.some((other) => (other?.compareDocumentPosition(parent) ?? 0) & 8)) break
      around = up
      // Beside a link that is named by its symbol, the longest text is the title.
      if (longest || !/^\W*a\//i.test(title)) continue
      for (const part of builtIn(up, 'childNodes')) {
        const text = visibleText(part)
        if (text.length > longest.length && !text.includes(title)) longest = text
      }
    }
    const number = /\ba\/hrc\/[\w./-]+/i.exec(visibleText(around))?.[0]
    if (number && title) rows.push({ element, number, title: longest || title })
  }
  return rows.length ? { ...readTitle(page), rows } : null
}

/** Reads the list of sessions: a row for each link to the page of a session. */
export const readSessionList: Reader = (page) => {
  const links = [...page.querySelectorAll('a[href*="/session"][href$="-session"]')]
  const rows = links.map((element) => ({
    element,
    title: visibleText(element),
    address: attribute(element, 'href'),
  }))
  return { ...readTitle(page), rows }
}

/*
https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions
https://www.ohchr.org/en/hr-bodies/hrc/special-sessions
https://digitallibrary.un.org/search?ln=en&p=A%2FHRC%2FRES%2F52%2F28
https://searchlibrary.ohchr.org/search?c=Voting&ln=en&p=belarus
*/
