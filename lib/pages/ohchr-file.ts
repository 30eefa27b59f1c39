import { numberedSession } from '../council/numbered-session.ts'
import { readTitle } from './dom-text.ts'
import type { PageType } from './page-type.ts'
import { identifyFile, SYMBOL_HINT } from './un-document.ts'

const COUNCIL_FOLDER = /\/hrbodies\/hrc(?:ouncil)?\//i
/** The folder of a session, within the Council's folder among the uploads. */
const SESSION = /\/session(\d+)(?=\/)/gi

/** Files put on www.ohchr.org: by the symbol in the name, else by the folder of a session. */
export const ohchrFile: PageType = {
  sites: ['ohchr'],
  identify: ({ path }) => {
    const named = identifyFile(path)
    if (named) return named
    const start = path.search(COUNCIL_FOLDER)
    if (start < 0 || !/\.(?:docx?|pdf)$/i.test(path)) return null
    const below = path.slice(start)
    const folder = [...below.matchAll(SESSION)].at(-1)
    if (!folder) return null
    const isSpecial = /special/i.test(below.slice(0, folder.index))
    const session = numberedSession(folder[1] ?? '', isSpecial)
    return session ? { kind: 'report', session } : null
  },
  read: readTitle,
  hint: SYMBOL_HINT,
}

/*
https://www.ohchr.org/sites/default/files/documents/hrbodies/hrcouncil/sessions-regular/session61/a-hrc-61-crp-7.pdf
https://www.ohchr.org/sites/default/files/Documents/HRBodies/HRCouncil/FFM-Myanmar/A_HRC_39_64.pdf
https://www.ohchr.org/EN/HRBodies/HRC/RegularSessions/Session25/Documents/A-HRC-25-53-Add1_fr.doc
https://www.ohchr.org/sites/default/files/documents/hrbodies/hrcouncil/sessions-regular/session31/database-hrc3136/23-06-30-Update-israeli-settlement-opt-database-hrc3136.pdf
*/
