import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { readRequest } from '../../extension/message-shapes.ts'
import { boundReading } from '../../extension/page-reading-limits.ts'
import type { Outcome } from '../../lib/council/outcome.ts'
import { formatSymbol } from '../../lib/council/symbol.ts'
import { identifyPage } from '../../lib/pages/identify-page.ts'
import type { CouncilPage } from '../../lib/pages/page.ts'
import { readPage } from '../../lib/pages/read-page.ts'
import { resolvePage } from '../../lib/pages/resolve.ts'
import { percent, type Report } from '../report.ts'

const FOLDER = join(import.meta.dirname, '../../tests/eval/pages')
const MIN_SHARE = 0.98

/** A row of a list of texts; symbols as they are printed. */
interface Row<OutcomeForm> {
  symbol: string | null
  draft: string | null
  title: string
  outcome: OutcomeForm
}

/** A text of a list as the judged file has it. */
type KnownText = Row<{
  kind: string
  favour?: number | null
  against?: number | null
  abstain?: number | null
} | null>

/** What a page is, see `tests/eval/pages/README.md`. */
interface KnownPage {
  address: string
  group: 'dev' | 'held'
  page: { session: string | null; symbol: string | null } | null
  texts: KnownText[] | null
  repeat?: { from: number; to: number; row: string }
}

/** How one page of the Council, or of others, was read. */
interface PageResult {
  isCouncils: boolean
  /** Whether its host is no more: its layout is read, and its address not judged. */
  isGone: boolean
  /** What is wrong with the page as a whole; null where nothing is. */
  fault: string | null
  rows: number
  rightRows: number
  /** Rows that were read and are none. */
  extraRows: number
  rowFaults: string[]
}

/** Our words for an outcome in those of the judged files: the kind, with the figures of a vote. */
function formatOutcome(outcome: Outcome | null): string {
  if (!outcome) return ''
  const { action, vote } = outcome
  const kind = action === 'adopted' ? `adopted-${vote ? 'by' : 'without'}-vote` : action
  return vote ? `${kind} ${vote.inFavour}-${vote.against}-${vote.abstaining}` : kind
}

function formatKnownOutcome(outcome: KnownText['outcome']): string {
  if (!outcome) return ''
  const { kind, favour, against, abstain } = outcome
  return typeof favour === 'number' ? `${kind} ${favour}-${against ?? 0}-${abstain ?? 0}` : kind
}

/** What rows that were read are recognised by among the known ones. */
function keyOf({ symbol, draft, title }: Row<string>): string {
  return symbol ?? draft ?? title
}

function formatRow({ symbol, draft, title, outcome }: Row<string>): string {
  return [symbol ?? '', draft ?? '', title, outcome].join(' | ')
}

/**
 * Hosts we do not read on purpose: www2.ohchr.org is no more, and answered over http alone. Its
 * layouts are read at the address that replaced it, and its pages count as not known.
 */
const GONE = /^http:\/\/www2\.ohchr\.org\/(\w+)\/bodies\/hrcouncil\/(\d+)session\/resdec\.htm$/
const GONE_LANGUAGES: Record<string, string> = {
  arabic: 'AR',
  chinese: 'CH',
  english: 'EN',
  french: 'FR',
  russian: 'RU',
  spanish: 'SP',
}

function addressToRead(address: string): string {
  const [, language = '', session] = GONE.exec(address) ?? []
  const folder = GONE_LANGUAGES[language]
  if (!folder) return address
  return `https://www.ohchr.org/${folder}/HRBodies/HRC/RegularSessions/Session${session}/Pages/ResDecStat.aspx`
}

/** One window for all pages: making one takes longer than reading a page. */
const dom = new JSDOM()

function parsePage(html: string, address: string): Document {
  // A document that is parsed has the address of the window it is parsed in.
  dom.reconfigure({ url: address })
  return new dom.window.DOMParser().parseFromString(html, 'text/html')
}

/** What the extension makes of a page: read, bounded as the background does, understood. */
function understand(known: KnownPage, html: string): CouncilPage | null {
  const address = addressToRead(known.address)
  const url = new URL(address)
  if (!identifyPage(url)) return null
  const read = readPage(url, parsePage(html, address))
  const request = read && readRequest({ type: 'page', reading: read.reading })
  return request?.type === 'page' ? resolvePage(boundReading(request.reading)) : null
}

/** Puts the repeated rows of a long list into its page, and its texts into what is known. */
function unfold(known: KnownPage, html: string): { html: string; texts: KnownText[] | null } {
  const { repeat, texts } = known
  if (!repeat) return { html, texts }
  const numbers = Array.from({ length: repeat.to - repeat.from + 1 }, (_, n) => repeat.from + n)
  const fill = (pattern: string) => numbers.map((n) => pattern.replaceAll('{n}', String(n)))
  const pattern = JSON.stringify(texts?.[0])
  return {
    html: html.replace('<!-- repeat -->', () => fill(repeat.row).join('\n')),
    texts: texts && fill(pattern).map((one): KnownText => JSON.parse(one)),
  }
}

/** Compares the rows of a page, each known one with the row of its symbol, draft or title. */
function compareRows(known: KnownText[], page: CouncilPage | null) {
  // The rows of the list of sessions are sessions.
  const texts = page && page.kind !== 'session-list' ? page.texts : []
  const read = texts.map((text) => ({
    ...text,
    symbol: text.symbol && formatSymbol(text.symbol),
    draft: text.draft && formatSymbol(text.draft),
    outcome: formatOutcome(text.outcome),
  }))
  const unmatched = Map.groupBy(read, keyOf)
  const wrong = known.flatMap((text) => {
    const row = { ...text, outcome: formatKnownOutcome(text.outcome) }
    const found = unmatched.get(keyOf(row))?.shift()
    const [wanted, got] = [formatRow(row), found ? formatRow(found) : 'no row']
    return wanted === got ? [] : [`${got}, not ${wanted}`]
  })
  const extra = [...unmatched.values()].flat()
  return {
    rows: known.length,
    rightRows: known.length - wrong.length,
    extraRows: extra.length,
    rowFaults: [...wrong, ...extra.map((row) => `none of its rows: ${formatRow(row)}`)],
  }
}

function judge(name: string, known: KnownPage): PageResult {
  const { html, texts } = unfold(known, readFileSync(join(FOLDER, `${name}.html`), 'utf8'))
  const page = understand(known, html)
  const result = { isCouncils: known.page !== null, isGone: GONE.test(known.address) }
  const compared = compareRows((known.page && texts) ?? [], known.page && texts ? page : null)
  const rowFaults = compared.rowFaults.map((fault) => `${name}: ${fault}`)
  if (!known.page) return { ...result, ...compared, rowFaults, fault: page && name }
  const wanted = [known.page.session, known.page.symbol].join(' ')
  const got = page && [page.session, page.symbol && formatSymbol(page.symbol)].join(' ')
  const isRight = result.isGone || got === wanted
  return { ...result, ...compared, rowFaults, fault: isRight ? null : `${name}: ${got}` }
}

/**
 * How pages of many layouts are read, against what they must reach. Errors are named of the pages
 * that the reader may be mended by (`dev`) alone; the others (`held`) are only counted.
 */
export function evaluatePageLayouts({ errors = false } = {}): Report {
  const report: Report = { lines: [], failed: false }
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
  const pages = files.map((file): [name: string, known: KnownPage] => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
  ])
  for (const group of ['dev', 'held'] as const) {
    const results = pages.flatMap(([name, known]) =>
      known.group === group ? judge(name, known) : [],
    )
    const foreign = results.filter(({ isCouncils }) => !isCouncils)
    const [gone, council] = [true, false].map((isGone) =>
      results.filter((result) => result.isCouncils && result.isGone === isGone),
    )
    const sum = (key: 'rows' | 'rightRows' | 'extraRows') =>
      results.reduce((total, result) => total + result[key], 0)
    const faults = (some: PageResult[] = []) => some.flatMap(({ fault }) => fault ?? [])
    const [shown, missed] = [faults(foreign), faults(council)]
    const total = council?.length ?? 0
    const [recognised, right, rows, extra] = [
      total - missed.length,
      sum('rightRows'),
      sum('rows'),
      sum('extraRows'),
    ]
    const [recognisedShare, rightShare] = [total ? recognised / total : 1, rows ? right / rows : 1]
    report.lines.push(
      `${group.padEnd(5)} pages of others, shown as the Council's  ${shown.length} of ${foreign.length} (at most 0)`,
      `${group.padEnd(5)} pages of the Council, recognised         ${recognised} of ${total} (${percent(recognisedShare)}, at least 98 %; ${gone?.length} on a host that is no more)`,
      `${group.padEnd(5)} rows right                               ${right} of ${rows} (${percent(rightShare)}, at least 98 %)`,
      `${group.padEnd(5)} rows that are none                       ${extra} (at most 0)`,
    )
    report.failed ||= shown.length + extra > 0 || Math.min(recognisedShare, rightShare) < MIN_SHARE
    if (group === 'dev' && errors) {
      report.lines.push(
        ...shown.map((name) => `  shown: ${name}`),
        ...missed.map((fault) => `  page: ${fault}`),
        ...results.flatMap(({ rowFaults }) => rowFaults.map((fault) => `  row: ${fault}`)),
      )
    }
  }
  return report
}
