import { fieldsOf, readTable, splitWords } from './column-table.ts'
import { isLanguage, type Language } from './language.ts'
import { formatVote, type Outcome } from './outcome.ts'
import type { Session } from './session.ts'
import { type AdoptedKind, SERIES_KINDS } from './symbol-grammar.ts'

/** An adopted text of the catalogue. Drafts are not in it. */
export interface CatalogueText {
  /** Canonical: `A/HRC/RES/52/28`. */
  symbol: string
  kind: AdoptedKind
  /** `52`, `S-33`, `OS/12`. */
  session: string
  /** Within the session: `28`, `114A`. */
  number: string
  /** English. */
  title: string
  /** Titles in other languages than English, where known. */
  titles: Partial<Record<Language, string>>
  /** The day of adoption, `2023-04-04`, or null. */
  date: string | null
  agendaItem: number | null
  /** How it was adopted, or null where not known. */
  vote: Outcome | null
  /** ISO 3166-1 alpha-3. */
  countries: string[]
}

/** What the package knows of the Council: its sessions and its adopted texts. */
export interface Catalogue {
  sessions: Session[]
  texts: CatalogueText[]
}

const FILE = 'catalogue.json'
const ADOPTED = /^A\/HRC\/(RES|DEC|PRST)\/((?:S-|O[SM]\/)?\d+)\/(\d+[AB]?)$/

/**
 * Reads kind, session and number from the canonical symbol of an adopted text; null for another
 * symbol.
 */
export function partsOfAdopted(
  symbol: string,
): Pick<CatalogueText, 'kind' | 'session' | 'number'> | null {
  const [, series = '', session, number] = ADOPTED.exec(symbol) ?? []
  const kind = SERIES_KINDS[series]
  return kind && session && number ? { kind, session, number } : null
}

/** The kind of a session as its number tells it: `S-33` is special, `OS/12` organizational. */
export function sessionKind(number: string): Session['kind'] {
  if (number.startsWith('S-')) return 'special'
  return number.startsWith('O') ? 'organizational' : 'regular'
}

/** Reads how a text was adopted, from `consensus`, `29-13-5` (for, against, abstaining) or empty. */
export function readVote(written: string): Outcome | null {
  if (written === '') return null
  if (written === 'consensus') return { action: 'adopted', vote: null }
  const counts = /^(\d{1,2})-(\d{1,2})-(\d{1,2})$/.exec(written)?.slice(1).map(Number)
  const [inFavour, against, abstaining] = counts ?? []
  if (inFavour === undefined || against === undefined || abstaining === undefined) {
    throw new Error(`${FILE}: \`vote\` must be consensus or like 29-13-5, but is "${written}"`)
  }
  return { action: 'adopted', vote: { inFavour, against, abstaining } }
}

/**
 * The catalogue from the parsed `catalogue.json` that `encodeCatalogue` made.
 * Throws an error that names file, field and expectation when it is not of that shape.
 */
export function decodeCatalogue(parsed: unknown): Catalogue {
  const { sessions, texts, titles } = fieldsOf(parsed, FILE)
  return { sessions: decodeSessions(sessions), texts: decodeTexts(texts, titlesOf(titles)) }
}

/** The catalogue as the package ships it, for `JSON.stringify`: one list a column. */
export function encodeCatalogue(catalogue: Catalogue): unknown {
  const { sessions, texts } = catalogue
  return {
    sessions: {
      number: sessions.map((session) => session.number),
      start: sessions.map((session) => session.start ?? ''),
      end: sessions.map((session) => session.end ?? ''),
      title: sessions.map((session) => session.title),
    },
    texts: {
      symbol: texts.map((text) => text.symbol),
      title: texts.map((text) => text.title),
      date: texts.map((text) => text.date ?? ''),
      agendaItem: texts.map((text) => text.agendaItem ?? 0),
      vote: texts.map(({ vote }) => (vote?.vote ? formatVote(vote.vote) : vote ? 'consensus' : '')),
      countries: texts.map((text) => text.countries.join(' ')),
    },
    titles: texts.flatMap((text) =>
      Object.entries(text.titles).map(([language, title]) => [text.symbol, language, title]),
    ),
  }
}

function decodeSessions(parsed: unknown): Session[] {
  const texts = ['number', 'start', 'end', 'title'] as const
  const { table } = readTable(parsed, { file: `${FILE} sessions`, texts, counts: [] })
  return table.number.map((number, row) => ({
    number,
    kind: sessionKind(number),
    start: table.start[row] || null,
    end: table.end[row] || null,
    title: table.title[row] ?? '',
  }))
}

function decodeTexts(parsed: unknown, titles: Map<string, CatalogueText['titles']>) {
  const columns = ['symbol', 'title', 'date', 'vote', 'countries'] as const
  const counts = ['agendaItem'] as const
  const { table } = readTable(parsed, { file: `${FILE} texts`, texts: columns, counts })
  return table.symbol.map((symbol, row): CatalogueText => {
    const parts = partsOfAdopted(symbol)
    if (!parts) {
      throw new Error(`${FILE}: \`symbol\` must be of an adopted text, but is "${symbol}"`)
    }
    return {
      symbol,
      ...parts,
      title: table.title[row] ?? '',
      titles: titles.get(symbol) ?? {},
      date: table.date[row] || null,
      agendaItem: table.agendaItem[row] || null,
      vote: readVote(table.vote[row] ?? ''),
      countries: splitWords(table.countries[row] ?? ''),
    }
  })
}

function titlesOf(parsed: unknown): Map<string, CatalogueText['titles']> {
  if (!Array.isArray(parsed)) throw new Error(`${FILE}: \`titles\` must be a list`)
  const titles = new Map<string, CatalogueText['titles']>()
  for (const row of parsed) {
    const [symbol, language, title]: unknown[] = Array.isArray(row) ? row : []
    if (typeof symbol !== 'string' || typeof language !== 'string' || typeof title !== 'string') {
      throw new Error(`${FILE}: a row of \`titles\` must be symbol, language and title`)
    }
    if (!isLanguage(language)) {
      throw new Error(`${FILE}: a language of \`titles\` must be one of the six, not "${language}"`)
    }
    titles.set(symbol, { ...titles.get(symbol), [language]: title })
  }
  return titles
}
