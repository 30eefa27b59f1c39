import { numberedSession } from '../council/numbered-session.ts'
import { filePlace } from './document.ts'
import type { Recogniser } from './place.ts'

/** The Council's folders of a session among the uploads. */
const FOLDER = /\/hrbodies\/(?:hrc|hrcouncil)\/(.*\/)?session(\d+)\/.*\.(?:docx?|pdf)$/i

/** Files put on www.ohchr.org: by the symbol in the name, else by the folder of a session. */
export const ohchrFile: Recogniser = ({ path }) => {
  const named = filePlace(path)
  if (named) return named
  const [, above = '', number] = FOLDER.exec(path) ?? []
  const session = number ? numberedSession(number, /special/i.test(above)) : null
  return session ? { kind: 'report', session } : null
}

/*
https://www.ohchr.org/sites/default/files/documents/hrbodies/hrcouncil/sessions-regular/session61/a-hrc-61-crp-7.pdf
https://www.ohchr.org/sites/default/files/Documents/HRBodies/HRCouncil/FFM-Myanmar/A_HRC_39_64.pdf
https://www.ohchr.org/EN/HRBodies/HRC/RegularSessions/Session25/Documents/A-HRC-25-53-Add1_fr.doc
https://www.ohchr.org/sites/default/files/documents/hrbodies/hrcouncil/sessions-regular/session31/database-hrc3136/23-06-30-Update-israeli-settlement-opt-database-hrc3136.pdf
*/
