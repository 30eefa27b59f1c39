/** A UN document symbol of the Human Rights Council, understood. */
export interface CouncilSymbol {
  /** Canonical, upper case throughout: `A/HRC/RES/52/28`, `A/HRC/52/L.11/REV.1`. */
  symbol: string
  /** `report` is any numbered document or conference room paper, `record` a summary record. */
  kind: AdoptedKind | 'draft' | 'report' | 'record' | 'other'
  /** `52`, `S-33`, `OS/12`, `OM/1`; null for subsidiary bodies, whose sessions are their own. */
  session: string | null
}

// Every quantifier is bounded and every alternative begins with a literal or a digit, so a match
// attempt costs a constant, however hostile the text.
const SLASH = '/{1,3}'
const SESSION_NUMBER = '(?:1[0-9]{2}|[1-9][0-9]?)'
const NUMBER = '[1-9][0-9]{0,2}'
/** Of a text or draft: a list is read to its end, however long. */
const TEXT_NUMBER = '[1-9][0-9]{0,3}'

/** A session as a symbol writes it: `52`, `S-33`, `S33`, `OS/12`, `OM/1`. */
export const SESSION = `(?:S[-–‑]?${SESSION_NUMBER}|O[MS]${SLASH}${SESSION_NUMBER}|${SESSION_NUMBER})`

/** `/Rev.1`, `/Add.2`, `/Corr.1`, and the glued `/Rev.1as` of a vote catalogue ("as orally revised"). */
export const SUFFIXES = `(?:${SLASH}(?:ADD|REV|CORR|AMEND)\\.{0,2}${NUMBER}(?:as)?){0,3}`

const DRAFT_NUMBER = `L\\.{0,2}(?:${TEXT_NUMBER})`
const SUBSIDIARY = 'EMRIP|WG\\.{1,2}[0-9]{1,2}|WGAD|WGEID|AC|FMI|SF|SUB\\.1'

/**
 * A symbol of the Council, anywhere; use with the flags `iu`. Tolerates doubled slashes and dots,
 * `A/HRC/DEC22/117`, `A/HRC/27L.2` and drafts filed as `A/HRC/RES/56/L.33`.
 */
export const COUNCIL_SYMBOL = [
  `A${SLASH}HRC${SLASH}(?:`,
  `(?<series>RES|DEC|PRST)/{0,3}(?<adoptedSession>${SESSION})${SLASH}`,
  `(?:(?<adopted>${TEXT_NUMBER}[A-C]?)|(?<misfiled>${DRAFT_NUMBER}))`,
  `|(?<session>${SESSION})(?:/{0,3}(?<draft>${DRAFT_NUMBER})`,
  `|${SLASH}(?<record>SR\\.{0,2}${NUMBER})`,
  `|${SLASH}(?<report>(?:CRP\\.{0,2})?${NUMBER})`,
  `|${SLASH}(?<other>(?:R|INF|MISC)\\.{0,2}${NUMBER}|(?:NGO|NI|G)${SLASH}${NUMBER}))`,
  `|(?<subsidiary>(?:${SUBSIDIARY})(?:${SLASH}[A-Z0-9]{1,5}(?:\\.[0-9]{1,3})?){1,4})`,
  `)(?<tails>${SUFFIXES})`,
].join('')

/** The kinds of adopted texts. */
export type AdoptedKind = 'resolution' | 'decision' | 'statement'

/** The kind of an adopted text for each series of symbols. */
export const SERIES_KINDS: Readonly<Partial<Record<string, AdoptedKind>>> = {
  RES: 'resolution',
  DEC: 'decision',
  PRST: 'statement',
}

const SERIES = { resolution: 'RES', decision: 'DEC', statement: 'PRST' } as const

/** Builds the symbol of an adopted text from parts in any case: (`decision`, `s-4`, `101`). */
export function adoptedSymbol(
  kind: AdoptedKind,
  session: string,
  number: string,
  tails = '',
): CouncilSymbol {
  const canonical = canonicalSession(session)
  const symbol = canonicalSymbol(`A/HRC/${SERIES[kind]}/${canonical}/${number}${tails}`)
  return { symbol, kind, session: canonical }
}

/** Builds the symbol of a draft from parts in any case: (`56`, `L..20`, `/rev.1`). */
export function draftSymbol(session: string, draft: string, tails = ''): CouncilSymbol {
  return sessionSymbol('draft', session, draft.replace(/^L\.*/i, 'L.'), tails)
}

/** Gives the symbol that a match of `COUNCIL_SYMBOL` is. */
export function symbolFromMatch({ groups = {} }: RegExpMatchArray): CouncilSymbol | null {
  const { adoptedSession, adopted, misfiled, session, draft, record, report, other } = groups
  const { series = '', subsidiary, tails = '' } = groups
  if (subsidiary) {
    return { symbol: canonicalSymbol(`A/HRC/${subsidiary}${tails}`), kind: 'other', session: null }
  }
  if (adoptedSession && misfiled) return draftSymbol(adoptedSession, misfiled, tails)
  const kind = SERIES_KINDS[series.toUpperCase()]
  if (adoptedSession && adopted && kind) return adoptedSymbol(kind, adoptedSession, adopted, tails)
  if (!session) return null
  if (draft) return draftSymbol(session, draft, tails)
  if (record) return sessionSymbol('record', session, record, tails)
  if (report) return sessionSymbol('report', session, report, tails)
  return other ? sessionSymbol('other', session, other, tails) : null
}

function sessionSymbol(
  kind: CouncilSymbol['kind'],
  session: string,
  number: string,
  tails: string,
): CouncilSymbol {
  const canonical = canonicalSession(session)
  return {
    symbol: canonicalSymbol(`A/HRC/${canonical}/${number}${tails}`),
    kind,
    session: canonical,
  }
}

function canonicalSession(written: string): string {
  return written
    .toUpperCase()
    .replace(/^S[-–‑]?/, 'S-')
    .replace(/\/+/, '/')
}

function canonicalSymbol(symbol: string): string {
  // A pattern without case takes the Kelvin sign for a K.
  return symbol
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\/+/g, '/')
    .replace(/\.+/g, '.')
    .replace(/\/(ADD|REV|CORR|AMEND)\.?(\d+)(?:AS)?/g, '/$1.$2')
    .replace(/\/(SR|CRP|R|INF|MISC)\.?(?=\d)/g, '/$1.')
}
