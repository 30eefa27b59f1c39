import type { Recogniser } from './place.ts'
import type { Reader, Row } from './reader.ts'
import { readTitle, written } from './written.ts'

/** The resolutions portal of the Universal Rights Group. */
export const resolutionsPortal: Recogniser = ({ path }) =>
  /\/human-rights-resolutions-portal$/i.test(path) ? { kind: 'results' } : null

/**
 * Its table, filled in by script, has 16 columns: 2 session, 3 type, 4 number, 5 title with link,
 * 10 means of adoption. It has texts of the Assembly too, whose session says "GA".
 */
export const readPortal: Reader = (document) => {
  const rows: Row[] = []
  for (const element of document.querySelectorAll('tbody tr')) {
    const [, , session, type, number, title, , , , , action] = element.querySelectorAll('td')
    if (!number || !title || !action || /ga/i.test(written(session))) continue
    rows.push({
      element,
      number: written(number),
      title: written(title),
      action: written(action),
      address: title.querySelector('a[href]')?.getAttribute('href') ?? '',
      section: written(type),
    })
  }
  return { ...readTitle(document), rows }
}

/*
https://www.universal-rights.org/human-rights/human-rights-resolutions-portal/
*/
