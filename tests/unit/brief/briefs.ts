import { loadLibrary } from '../../../components/library/loaded-library.ts'
import type { CatalogueMatches, MatchedLetter } from '../../../lib/analysis/matched-texts.ts'
import type { BriefSources } from '../../../lib/brief/choose-letters.ts'
import type { CatalogueText } from '../../../lib/council/catalogue.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { letter, searchOver } from '../search/collection.ts'

function text(symbol: string, fields: Partial<CatalogueText> = {}): CatalogueText {
  const [, session = '', number = ''] = /(\d+)\/(\d+)$/.exec(symbol) ?? []
  return {
    symbol,
    kind: 'resolution',
    session,
    number,
    title: 'Situation of human rights in North Korea',
    titles: {},
    date: null,
    agendaItem: 4,
    vote: null,
    countries: ['PRK'],
    ...fields,
  }
}

const TEXTS = [
  text('A/HRC/RES/49/22', { date: '2022-04-01', vote: { action: 'adopted', vote: null } }),
  text('A/HRC/RES/52/28', {
    date: '2023-04-04',
    vote: { action: 'adopted', vote: { inFavour: 29, against: 13, abstaining: 5 } },
  }),
  text('A/HRC/RES/55/21', { date: '2024-04-04' }),
]

export const LETTERS: Letter[] = [
  letter('one', {
    title: 'Renew the mandate on North Korea',
    publisher: 'Forum',
    date: '2023-02-26',
    sessions: ['52'],
    countries: ['PRK'],
    asks: ['Renew the mandate of the Special Rapporteur', 'Free all detained journalists'],
    evidence: 'whole',
    signatories: {
      organizations: Array.from({ length: 32 }, (_, index) => `Signer ${index}`),
      individuals: [],
      stated_organizations: 34,
      stated_individuals: null,
      complete: false,
    },
  }),
  letter('two', {
    title: 'A letter on North Korea',
    publisher: 'Watch',
    date: '2023-01',
    sessions: ['52'],
    countries: ['PRK'],
    drafts: ['A/HRC/52/L.99'],
    asks: ['Extend the mandate of the Special Rapporteur'],
    evidence: 'opening',
  }),
  letter('later', { publisher: 'Watch', date: '2024-02', sessions: ['55'], countries: ['PRK'] }),
]

const on = (id: string, tier: MatchedLetter['tier']): MatchedLetter => ({ id, tier, reasons: [] })

const MATCHES: CatalogueMatches = {
  textsOf: new Map(),
  lettersOf: new Map([
    ['A/HRC/RES/52/28', [on('one', 'direct'), on('two', 'direct'), on('later', 'related')]],
    ['A/HRC/RES/49/22', [on('one', 'related')]],
  ]),
  lineOf: new Map(TEXTS.map(({ symbol }) => [symbol, TEXTS])),
}

/** What briefs are made of in tests: three letters, and three texts of one mandate line. */
export function sources(letters: readonly Letter[] = LETTERS): BriefSources {
  const sessions = ['52', '55'].map((number) => ({
    number,
    kind: 'regular' as const,
    start: null,
    end: null,
    title: '',
  }))
  const catalogue = { sessions, texts: TEXTS }
  const organizations = [
    {
      id: 'dd',
      name: 'Defend the Defenders of Defenders',
      acronym: 'DDD',
      aliases: [],
      kind: 'ngo' as const,
    },
  ]
  const loaded = loadLibrary({ search: searchOver([...letters]), catalogue, organizations })
  return { ...loaded, matches: MATCHES }
}
