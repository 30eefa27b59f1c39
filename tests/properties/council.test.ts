import fc from 'fast-check'
import { expect } from 'vitest'
import {
  type Catalogue,
  decodeCatalogue,
  encodeCatalogue,
  partsOfAdopted,
  readVote,
  sessionKind,
} from '../../lib/council/catalogue.ts'
import { LANGUAGES } from '../../lib/council/language.ts'
import { formatOutcome, readOutcome } from '../../lib/council/outcome.ts'
import { findSession, parseSession } from '../../lib/council/session.ts'
import {
  type CouncilSymbol,
  findSymbols,
  formatSymbol,
  parseDraft,
  parseSymbol,
  parseTextNumber,
  symbolFromFileName,
} from '../../lib/council/symbol.ts'
import { identifyByAddress } from '../../lib/pages/identify-page.ts'
import { property } from './property.ts'
import { strings, textOf } from './strings.ts'

const VOTES = [
  ...['six', 'ſix', 'sept', 'ſept', 'no', 'aucune', 'ninguna', 'twelve', 'douze', '0', '47', '48'],
  ...[
    '7',
    '99',
    '٤٧',
    '４７',
    'in favour',
    'in favor',
    'against',
    'abstentions',
    'with',
    'to',
    'and',
  ],
  ...['voix pour', 'voix contre', 'contre', 'votos a favor', 'en contra', 'vote of (', ')', ','],
  ...['Adopted', 'rejected', 'withdrawn', 'without a vote', 'adoptée par', 'aprobada por', '|'],
]

property(
  'outcomes: figures are whole numbers of the Council’s members, whatever the page says',
  fc.oneof(textOf(VOTES), strings),
  (told) => {
    const outcome = readOutcome(told)
    if (!outcome) return
    expect(formatOutcome(outcome)).toMatch(
      /^(?:without a vote|withdrawn|rejected|(?:rejected )?\d{1,2}-\d{1,2}-\d{1,2})$/,
    )
    if (!outcome.vote) return
    for (const count of Object.values(outcome.vote)) {
      expect(Number.isInteger(count) && !Object.is(count, -0)).toBe(true)
      expect(0 <= count && count <= 47).toBe(true)
    }
  },
  { runs: 400 },
)

property('outcomes: a vote of the catalogue is read or refused by name', strings, (written) => {
  try {
    const outcome = readVote(written)
    if (outcome?.vote) expect(formatOutcome(outcome)).toBe(outcome && formatOutcome(outcome))
    for (const count of Object.values(outcome?.vote ?? {})) {
      expect(Number.isInteger(count) && count >= 0 && count < 100).toBe(true)
    }
  } catch (error) {
    expect(String(error)).toMatch(/^Error: catalogue\.json: `vote` must be/)
  }
})

const SESSION = /^(?:S-)?[1-9]\d?$|^O[SM]\/[1-9]\d?$/
const SESSIONS = [
  ...[
    '52',
    '0',
    '052',
    '100',
    '٥٢',
    'S-33',
    'S33',
    'OS/12',
    'HRC',
    'session',
    'sessions',
    'ſession',
  ],
  ...[
    'special',
    'fifty-second',
    'twenty',
    'cinquante-deuxième',
    'vingt et unième',
    '五十二',
    '第',
    '届会议',
  ],
  ...[
    'trigésimo sexto',
    'período de sesiones',
    'пятьдесят вторая',
    'сессия',
    'الثانية والخمسون',
    'الدورة',
  ],
  ...[
    'of the Human Rights Council',
    'of the General Assembly',
    'st',
    'nd',
    'th',
    'º',
    '-',
    '(',
    '.',
  ],
]

property(
  'sessions: what is read is a session, and is read again as itself',
  fc.oneof(textOf(SESSIONS), strings),
  (text) => {
    for (const session of [parseSession(text), findSession(text)]) {
      if (session === null) continue
      expect(session).toMatch(SESSION)
      expect(parseSession(session)).toBe(session)
    }
  },
  { runs: 400 },
)

const SYMBOLS = [
  ...[
    'A/HRC/',
    'a/hrc/',
    'A-HRC-',
    'A_HRC_',
    'RES/',
    'DEC/',
    'PRST/',
    '52',
    '199',
    'S-33',
    'S33',
    'OS/12',
  ],
  ...[
    '/',
    '//',
    '28',
    '101',
    '28A',
    'L.6',
    'L..6',
    '/Rev.1',
    '/REV1as',
    '/Add.2',
    '/Corr.1',
    'CRP.7',
  ],
  ...[
    'WG.6',
    'SR.12',
    'NGO/3',
    '.pdf',
    '_en',
    '%2F',
    '%E0%A4%A',
    '?x',
    '#y',
    'ſ',
    'resolution ',
    ' ',
  ],
]

property(
  'symbols: what is read is read again as itself, also as the UN prints it',
  fc.record({
    text: fc.oneof(textOf(SYMBOLS, ''), textOf(SYMBOLS), strings),
    session: fc.constantFrom(null, '52', 'S-33'),
  }),
  ({ text, session }) => {
    const found: (CouncilSymbol | null)[] = [
      parseSymbol(text),
      parseTextNumber(text, 'resolution'),
      parseTextNumber(text, 'decision'),
      parseDraft(text, session),
      symbolFromFileName(text),
    ]
    for (const { symbol, index, length } of findSymbols(text)) {
      expect(0 <= index && length > 0 && index + length <= text.length).toBe(true)
      found.push(symbol)
    }
    for (const one of found) {
      if (one === null) continue
      expect(one.symbol).toMatch(/^A\/HRC\/[A-Z0-9./-]+$/)
      expect(parseSymbol(one.symbol)).toEqual(one)
      expect(parseSymbol(formatSymbol(one.symbol))).toEqual(one)
      if (one.session !== null) expect(one.session).toMatch(/^(?:S-|O[SM]\/)?[1-9]\d{0,2}$/)
    }
  },
  { runs: 400 },
)

const PATHS = [
  ...[
    '/en',
    '/hr-bodies/hrc',
    '/regular-sessions',
    '/special-sessions',
    '/session',
    '52',
    '000',
    '/res-dec-stat',
  ],
  ...[
    '9'.repeat(30),
    '/sdpage_e.aspx',
    '?b=10&t=11',
    '/A/HRC/52/L.10',
    '/record/',
    '/resolutions-portal',
  ],
  ...[
    '-session',
    'th',
    '-regular',
    '/HRBodies/HRC/',
    '.pdf',
    '%2f',
    '%',
    '//',
    '#',
    '&m=',
    '=S-33',
  ],
]
const HOSTS = [
  ...[
    'www.ohchr.org',
    'ap.ohchr.org',
    'docs.un.org',
    'undocs.org',
    'documents.un.org',
    'www.un.org',
  ],
  ...['hrcportal.ohchr.org', 'hrcmeetings.ohchr.org', 'digitallibrary.un.org', 'www.ungeneva.org'],
  ...['media.un.org', 'www.right-docs.org', 'www.universal-rights.org', 'constructor'],
]

property(
  'addresses: a session that an address tells is a session',
  fc.record({ host: fc.constantFrom(...HOSTS), path: textOf(PATHS, '') }),
  ({ host, path }) => {
    const address = `https://${host}/${path}`
    if (!URL.canParse(address)) return
    const place = identifyByAddress(new URL(address))
    if (place?.session) expect(place.session).toMatch(/^(?:S-|O[SM]\/)?[1-9]\d{0,2}$/)
    if (place?.symbol) expect(place.symbol.length).toBeLessThanOrEqual(address.length)
  },
  { runs: 300 },
)

const day = fc
  .date({ min: new Date('2006-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const count = fc.integer({ min: 0, max: 47 })

const sessions = fc.uniqueArray(
  fc.record({
    number: fc
      .tuple(fc.constantFrom('', 'S-', 'OS/', 'OM/'), fc.integer({ min: 1, max: 99 }))
      .map((parts) => parts.join('')),
    start: fc.option(day),
    end: fc.option(day),
    title: fc.string(),
  }),
  { selector: ({ number }) => number, maxLength: 5 },
)

const texts = fc.uniqueArray(
  fc.record({
    symbol: fc
      .tuple(
        fc.constantFrom('RES', 'DEC', 'PRST'),
        fc.constantFrom('52', 'S-33', 'OS/12'),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom('', 'A'),
      )
      .map(([series, session, number, part]) => `A/HRC/${series}/${session}/${number}${part}`),
    title: fc.string({ unit: 'binary' }),
    titles: fc.dictionary(fc.constantFrom(...LANGUAGES), fc.string(), { noNullPrototype: true }),
    date: fc.option(day),
    agendaItem: fc.option(fc.integer({ min: 1, max: 10 })),
    vote: fc.option(fc.option(fc.record({ inFavour: count, against: count, abstaining: count }))),
    countries: fc.array(fc.constantFrom('PRK', 'ERI'), { maxLength: 2 }),
  }),
  { selector: ({ symbol }) => symbol, maxLength: 5 },
)

property(
  'catalogue: what is encoded is decoded as it was',
  fc.record({ sessions, texts }),
  ({ sessions, texts }) => {
    const catalogue: Catalogue = {
      sessions: sessions.map((session) => ({ ...session, kind: sessionKind(session.number) })),
      texts: texts.flatMap((text) => {
        const parts = partsOfAdopted(text.symbol)
        if (!parts) throw new Error(`${text.symbol} is not understood`)
        const vote = text.vote === null ? null : ({ action: 'adopted', vote: text.vote } as const)
        return [{ ...text, ...parts, vote: vote === null || vote.vote === undefined ? null : vote }]
      }),
    }
    const shipped: unknown = JSON.parse(JSON.stringify(encodeCatalogue(catalogue)))
    expect(decodeCatalogue(shipped)).toEqual(catalogue)
  },
)
