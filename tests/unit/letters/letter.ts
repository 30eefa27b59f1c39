import type { Letter } from '../../../lib/letters/letter.ts'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'

/** A letter with a value in every field, but for what is given. */
export function fullLetter(given: Partial<Letter> = {}): Letter {
  return {
    ...EMPTY_LETTER,
    id: 'full-letter',
    title: 'A joint letter',
    url: 'https://example.org/letter',
    also_at: ['https://example.com/a', 'https://example.com/b'],
    publisher: 'Example Watch',
    date: '2023-02-06',
    addressee: 'Members of the Council',
    sessions: ['52', 'S-33'],
    countries: ['PRK', 'ERI'],
    themes: ['torture', 'civic-space'],
    subject: 'situation in the DPRK',
    drafts: ['A/HRC/52/L.1', 'A/HRC/52/L.2'],
    resolutions_cited: ['A/HRC/RES/49/22', 'A/HRC/RES/46/17'],
    summary: 'Asks for renewal.',
    asks: ['Renew', 'Study'],
    translations: { fr: { summary: 'Demande.', asks: ['Renouveler', 'Étudier'] } },
    signatories: {
      ...EMPTY_LETTER.signatories,
      organizations: ['NK Watch', 'HRNK'],
      individuals: [
        { name: 'Ji-hyun Park', role: 'survivor' },
        { name: 'A. Other', role: null },
      ],
      stated_organizations: 34,
      stated_individuals: 7,
      complete: true,
    },
    language: 'en',
    source_kind: 'partner',
    evidence: 'opening',
    ...given,
  }
}
