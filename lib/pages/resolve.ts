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
import { cleanText } from '../text/clean.ts'
import { isAboutCouncil } from './about-council.ts'
import { identifyByAddress, identifyPage } from './identify-page.ts'
import { listedTexts } from './listed-texts.ts'
import { mentionedTexts } from './mentions.ts'
import type { CouncilPage, CouncilText, PageKind, PageReading, TextReading } from './page.ts'
import type { PageIdentity } from './page-address.ts'
import { isAdopted, kindsIn, normalizeNumber, parseNumber } from './text-number.ts'

/** The Council's yearly report to the Assembly is always Supplement No. 53, from A/61/53 (2006) on. */
const ASSEMBLY_REPORT =
  /^a([-/_.])((?:6[1-9]|[7-9]\d|1\d\d))\1(53)(?:\1(add|corr)[-_.]?(\d{1,2}))?(?![\w/])/i

/** A line break of the page within Chinese, which has no spaces between words. */
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

/** What the page behind a link is; a relative address is resolved against the page's. */
function identifyLink(address: string, page: string): PageIdentity | null {
  const url = address ? URL.parse(address, page) : null
  return url && identifyByAddress(url)
}

/** Whether a link leads to the text with a number, whatever kind of text the link makes it. */
function isSameNumber(one: CouncilSymbol, other: CouncilSymbol): boolean {
  const series = /\/(?:RES|DEC|PRST)\//
  return isAdopted(other) && one.symbol.replace(series, '/') === other.symbol.replace(series, '/')
}

function resolveText(
  reading: TextReading,
  page: Pick<CouncilPage, 'address' | 'kind' | 'session'>,
): CouncilText {
  const { number = '', draft: written = '', action = '', address = '', section = '' } = reading
  const target = identifyLink(address, page.address)
  const named = parseNumber(cleanText(number), section)
  const linked = target?.symbol ? parseDocument(target.symbol) : null
  // The name of a list of one kind of texts tells the kind; otherwise the link does.
  const isLinkDecisive =
    kindsIn(section).length !== 1 && named && linked && isSameNumber(named, linked)
  const symbols = isLinkDecisive ? [linked] : [named, linked]
  const adopted = symbols.find((symbol) => symbol && symbol.kind !== 'draft') ?? null
  const linkedSession = page.kind === 'session-list' ? target?.session : null
  const session = adopted?.session ?? linkedSession ?? page.session
  const draftNumber = identifyLink(written, page.address)?.symbol ?? written
  const draft =
    parseDraft(normalizeNumber(cleanText(draftNumber)), session) ??
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

/** The session of most texts of a list; some lists give it nowhere else. */
function commonSession(texts: CouncilText[]): string | null {
  const groups = Map.groupBy(texts, ({ session }) => session)
  groups.delete(null)
  return [...groups].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null
}

/** Whether a document is an adopted text or a draft; all others are reports. */
function isText(symbol: CouncilSymbol | null): symbol is CouncilSymbol {
  return symbol !== null && (isAdopted(symbol) || symbol.kind === 'draft')
}

/** The text of a page that is one text, as a list would show it. */
function onlyText({ kind, symbol, session }: CouncilSymbol, title: string): CouncilText {
  const symbols = kind === 'draft' ? { symbol: null, draft: symbol } : { symbol, draft: null }
  return { ...symbols, session, title, outcome: null }
}

const RecordSchema = v.pipe(v.string(), v.parseJson(), v.object({ name: v.string() }))

/** The document's title from the JSON-LD of a library record; empty where it has none. */
function recordTitle(jsonLd: string): string {
  const { success, output } = v.safeParse(RecordSchema, jsonLd)
  return success ? cleanText(output.name) : ''
}

/** What a page is once its symbol and its rows are known. */
function kindOf(kind: PageKind, symbol: CouncilSymbol | null, rows: number): PageKind {
  if (kind === 'session' && rows > 0) return 'texts'
  if (!symbol || (kind !== 'text' && kind !== 'report')) return kind
  return isText(symbol) ? 'text' : 'report'
}

/**
 * Understands a reading: gives the kind of page from its address, canonical symbols, parsed outcomes
 * and the session, which the symbol, the address, the title or the lead tells. `texts` has an entry
 * for each text among `reading.texts`, in their order; a page that is one text has that text alone.
 * Null for a page that is not the Council's.
 */
export function resolvePage(reading: PageReading): CouncilPage | null {
  return runSteps(resolveInSteps(reading))
}

/** Does the same as `resolvePage`, one text a step. */
export function* resolveInSteps(reading: PageReading): Steps<CouncilPage | null> {
  const { address, lead = '', jsonLd = '' } = reading
  const url = URL.parse(address)
  const identity = url && identifyPage(url)
  const isRead = Boolean(reading.title || reading.symbol || reading.texts.length)
  if (!identity || (identity.needsReading && !isRead)) return null
  if (identity.otherBodyTitle?.test(reading.title)) return null
  // Other bodies have news and meetings at similar addresses.
  const isNews = identity.kind === 'news' || identity.kind === 'meeting'
  if (isRead && isNews && !isAboutCouncil(reading)) return null
  const written = identity.symbol ?? reading.symbol
  const symbol = written ? parseDocument(cleanText(written)) : null
  if (written && !symbol) return null
  const shownTitle = cleanText(reading.title)
  const title =
    recordTitle(jsonLd) || (identity.ignoresPageTitle ? '' : shownTitle) || (identity.title ?? '')
  const session =
    symbol?.session ??
    identity.session ??
    findSession(title) ??
    findSession(cleanText(lead || jsonLd))
  const known = { kind: identity.kind, session }
  const mentioned = isNews ? mentionedTexts(reading.text ?? '') : []
  const found = isNews
    ? mentioned.map(({ symbol }, rowIndex) => ({
        rowIndex,
        reading: { number: symbol, title: '' },
      }))
    : listedTexts(reading.texts, { ...known, title: shownTitle })
  const texts: CouncilText[] = []
  for (const { reading: text } of found) {
    texts.push(resolveText(text, { address, ...known }))
    yield
  }
  if (identity.needsReading && identity.kind === 'texts' && texts.length === 0) return null
  const isEveryRow = isNews || found.length === reading.texts.length
  const tag = reading.language.slice(0, 2).toLowerCase()
  return {
    kind: kindOf(identity.kind, symbol, texts.length),
    address,
    session: session ?? (identity.kind === 'texts' ? commonSession(texts) : null),
    symbol: symbol?.symbol ?? null,
    title,
    language: identity.language ?? (isLanguage(tag) ? tag : null),
    texts: texts.length || !isText(symbol) ? texts : [onlyText(symbol, title)],
    ...(!isEveryRow && { lines: found.map(({ rowIndex }) => rowIndex) }),
    ...(mentioned.length > 0 && { ends: mentioned.map(({ end }) => end) }),
    ...(reading.isCut && { isCut: true }),
  }
}
