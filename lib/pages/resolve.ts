import * as v from 'valibot'
import { isLanguage } from '../council/language.ts'
import { readOutcome } from '../council/outcome.ts'
import { findSession } from '../council/session.ts'
import {
  type CouncilSymbol,
  parseDraft,
  parseSymbol,
  symbolFromFileName,
} from '../council/symbol.ts'
import { runSteps, type Steps } from '../steps.ts'
import { isAboutCouncil } from './about-council.ts'
import { identifyByAddress, identifyPage } from './identify-page.ts'
import { cleanText, listedTexts } from './listed-texts.ts'
import { mentionedTexts } from './mentions.ts'
import type { CouncilPage, CouncilText, PageKind, PageReading, TextReading } from './page.ts'
import type { PageIdentity } from './page-address.ts'
import { isAdopted, kindsIn, normalizeNumber, parseNumber } from './text-number.ts'

/** The Council's yearly report to the Assembly is always Supplement No. 53, from A/61/53 (2006) on. */
const ASSEMBLY_REPORT =
  /^a([-/_.])((?:6[1-9]|[7-9]\d|1\d\d))\1(53)(?:\1(add|corr)[-_.]?(\d{1,2}))?(?![\w/])/i

/** The kinds of symbol a page can be the text of; all others are reports. */
const TEXT_KINDS: readonly CouncilSymbol['kind'][] = [
  'resolution',
  'decision',
  'statement',
  'draft',
]

/** Chinese has no spaces between words: one is where the page broke a line. */
const BROKEN_HAN = /(?<=[\p{Script=Han}，、：；）”]) (?=[\p{Script=Han}（“])/gu

function parseDocument(written: string): CouncilSymbol | null {
  const report = ASSEMBLY_REPORT.exec(written.trim())
  if (report) {
    const [, , session, supplement, tail, number] = report
    const symbol = ['A', session, supplement, tail && `${tail.toUpperCase()}.${number}`]
    return { symbol: symbol.filter(Boolean).join('/'), kind: 'report', session: null }
  }
  return parseSymbol(written) ?? symbolFromFileName(written)
}

/** What an address in a list leads to; relative addresses are those of the page. */
function identifyLink(address: string, page: string): PageIdentity | null {
  const url = address ? URL.parse(address, page) : null
  return url && identifyByAddress(url)
}

/** Whether a link is to the text of a number, whatever sort of text it says that is. */
function sameNumber(one: CouncilSymbol, other: CouncilSymbol): boolean {
  const series = /\/(?:RES|DEC|PRST)\//
  return isAdopted(other) && one.symbol.replace(series, '/') === other.symbol.replace(series, '/')
}

function resolveText(
  reading: TextReading,
  page: Pick<CouncilPage, 'address' | 'kind' | 'session'>,
): CouncilText {
  const { number = '', draft: written = '', action = '', address = '', section = '' } = reading
  const behind = identifyLink(address, page.address)
  const said = parseNumber(cleanText(number), section)
  const linkedTo = behind?.symbol ? parseDocument(behind.symbol) : null
  // A list of one sort of texts tells it; else the link does.
  const isLinkTelling =
    kindsIn(section).length !== 1 && said && linkedTo && sameNumber(said, linkedTo)
  const symbols = isLinkTelling ? [linkedTo] : [said, linkedTo]
  const adopted = symbols.find((symbol) => symbol && symbol.kind !== 'draft') ?? null
  const linked = page.kind === 'session-list' ? behind?.session : null
  const session = adopted?.session ?? linked ?? page.session
  const named = identifyLink(written, page.address)?.symbol ?? written
  const draft =
    parseDraft(normalizeNumber(cleanText(named)), session) ??
    symbols.find((symbol) => symbol?.kind === 'draft') ??
    null
  return {
    symbol: adopted?.symbol ?? null,
    draft: draft?.symbol ?? null,
    session: session ?? draft?.session ?? null,
    title: cleanText(reading.title)
      .replace(BROKEN_HAN, '')
      .replace(/^[:–—-] ?/, ''),
    outcome: readOutcome(cleanText(action)),
  }
}

/** The session most rows of a list are of: some lists say it nowhere else. */
function commonSession(texts: CouncilText[]): string | null {
  const counts = new Map<string, number>()
  for (const { session } of texts) if (session) counts.set(session, (counts.get(session) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function isText(symbol: CouncilSymbol | null): symbol is CouncilSymbol {
  return symbol !== null && TEXT_KINDS.includes(symbol.kind)
}

/** The page's one text as an entry of its own: what a list would show of it. */
function onlyText(symbol: CouncilSymbol, title: string): CouncilText {
  const isDraft = symbol.kind === 'draft'
  return {
    symbol: isDraft ? null : symbol.symbol,
    draft: isDraft ? symbol.symbol : null,
    session: symbol.session,
    title,
    outcome: null,
  }
}

const Schema = v.pipe(v.string(), v.parseJson(), v.object({ name: v.string() }))

/** The title a library gives of a record for search engines (JSON-LD). */
function schemaName(json: string): string {
  const { success, output } = v.safeParse(Schema, json)
  return success ? cleanText(output.name) : ''
}

/** Pages that other bodies have at the like addresses. */
function isNews({ kind }: PageIdentity): boolean {
  return kind === 'news' || kind === 'meeting'
}

function cleaned(reading: PageReading): PageReading {
  const { title, lead = '', label = '' } = reading
  return { ...reading, title: cleanText(title), lead: cleanText(lead), label: cleanText(label) }
}

/** What a page is once its symbol and its rows are known. */
function kindOf(kind: PageKind, symbol: CouncilSymbol | null, rows: number): PageKind {
  if (kind === 'session' && rows > 0) return 'texts'
  if (!symbol || (kind !== 'text' && kind !== 'report')) return kind
  return isText(symbol) ? 'text' : 'report'
}

/**
 * Understands a reading: the kind of page from its address, symbols canonical, outcomes parsed, the
 * session found in the symbol, the address, the title or what stands beside it. `texts` keeps the
 * order and the number of `reading.texts`; a page that is one text has that text alone. Null for a
 * page that is not the Council's.
 */
export function resolvePage(reading: PageReading): CouncilPage | null {
  return runSteps(resolveInSteps(reading))
}

/** The same, text by text. */
export function* resolveInSteps(reading: PageReading): Steps<CouncilPage | null> {
  const { address, lead = '' } = reading
  const place = URL.canParse(address) ? identifyPage(new URL(address)) : null
  const isRead = Boolean(reading.title || reading.symbol || reading.texts.length)
  if (!place || (place.needsReading && !isRead) || place.otherBodyTitle?.test(reading.title))
    return null
  if (isRead && isNews(place) && !isAboutCouncil(cleaned(reading))) return null
  const named = place.symbol ?? reading.symbol
  const symbol = named ? parseDocument(cleanText(named)) : null
  if (named && !symbol) return null
  const title =
    schemaName(lead) ||
    (place.ignoresPageTitle ? '' : cleanText(reading.title)) ||
    (place.title ?? '')
  const session =
    symbol?.session ?? place.session ?? findSession(title) ?? findSession(cleanText(lead))
  const known = { kind: place.kind, session: session ?? null }
  const mentioned = isNews(place) ? mentionedTexts(reading.text ?? '') : []
  const found = isNews(place)
    ? mentioned.map(({ symbol }, line) => ({ line, reading: { number: symbol, title: '' } }))
    : listedTexts(reading.texts, { ...known, title: cleanText(reading.title) })
  const listed: CouncilText[] = []
  for (const { reading: text } of found) {
    listed.push(resolveText(text, { address, ...known }))
    yield
  }
  if (place.needsReading && place.kind === 'texts' && listed.length === 0) return null
  const isEveryLine = isNews(place) || found.length === reading.texts.length
  const tag = (reading.language ?? '').slice(0, 2).toLowerCase()
  return {
    kind: kindOf(place.kind, symbol, listed.length),
    address,
    session: session ?? (place.kind === 'texts' ? commonSession(listed) : null),
    symbol: symbol?.symbol ?? null,
    title,
    language: place.language ?? (isLanguage(tag) ? tag : null),
    texts: listed.length || !isText(symbol) ? listed : [onlyText(symbol, title)],
    ...(!isEveryLine && { lines: found.map(({ line }) => line) }),
    ...(mentioned.length > 0 && { ends: mentioned.map(({ end }) => end) }),
    ...(reading.isCut && { isCut: true }),
  }
}
