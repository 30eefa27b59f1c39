import { readTexts } from './list-of-texts.ts'
import type { ListedText, TextReading } from './page.ts'
import { type PageType, WHILE_OPEN } from './page-type.ts'

/** The resolutions portal of the Universal Rights Group. */
export const resolutionsPortal: PageType = {
  sites: ['urg'],
  identify: ({ path }) =>
    /\/human-rights-resolutions-portal$/i.test(path) ? { kind: 'results' } : null,
  read: readTexts,
  hint: /resolutions-portal/,
  lateRowsMs: WHILE_OPEN,
}

/**
 * The texts of the portal's table, from the lines that `readTexts` gave. The table, filled in by
 * script, has 16 columns: 2 session, 3 type, 4 number, 5 title with link, 10 means of adoption.
 * Texts of the Assembly, whose session says "GA", are left out.
 */
export function portalTexts(rows: readonly TextReading[]): ListedText[] {
  return rows.flatMap(({ line: tagName, cells = [] }, rowIndex) => {
    if (tagName !== 'TR') return []
    const [, , session, type, number, title, , , , , action] = cells.filter(
      ([, , , , cellTag]) => cellTag !== 'TH',
    )
    if (!number || !title || !action || /ga/i.test(session?.[0] ?? '')) return []
    const reading = {
      number: number[0] ?? '',
      title: title[0] ?? '',
      action: action[0] ?? '',
      address: title[1] ?? '',
      section: type?.[0] ?? '',
    }
    return [{ rowIndex, reading }]
  })
}

/*
https://www.universal-rights.org/human-rights/human-rights-resolutions-portal/
*/
