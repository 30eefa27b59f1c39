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
 * The texts of its table, of the lines that `readTexts` gave. The table, filled in by script, has 16
 * columns: 2 session, 3 type, 4 number, 5 title with link, 10 means of adoption. It has texts of the
 * Assembly too, whose session says "GA".
 */
export function portalTexts(lines: readonly TextReading[]): ListedText[] {
  return lines.flatMap(({ line: name, cells = [] }, line) => {
    if (name !== 'TR') return []
    const [, , session, type, number, title, , , , , action] = cells.filter(
      ([, , , , tag]) => tag !== 'TH',
    )
    if (!number || !title || !action || /ga/i.test(session?.[0] ?? '')) return []
    const [said = '', address = ''] = title
    const [[written = ''], [done = ''], [section = '']] = [number, action, type ?? []]
    return [{ line, reading: { number: written, title: said, action: done, address, section } }]
  })
}

/*
https://www.universal-rights.org/human-rights/human-rights-resolutions-portal/
*/
