import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { readRequest } from '../../extension/message-shapes.ts'
import { boundReading } from '../../extension/reading-limits.ts'
import type { Outcome } from '../../lib/council/outcome.ts'
import { formatSymbol } from '../../lib/council/symbol.ts'
import { identifyPage } from '../../lib/pages/identify-page.ts'
import type { CouncilPage, CouncilText } from '../../lib/pages/page.ts'
import { readPage } from '../../lib/pages/read-page.ts'
import { resolvePage } from '../../lib/pages/resolve.ts'

const FOLDER = join(import.meta.dirname, '../../tests/eval/pages')
const GROUPS = ['dev', 'held'] as const
const LEAST = 0.98

/** A text of a list as the judged file has it. */
interface KnownText {
  symbol: string | null
  draft: string | null
  title: string
  outcome: {
    kind: string
    favour?: number | null
    against?: number | null
    abstain?: number | null
  } | null
}

/** What a page is, see `tests/eval/pages/README.md`. */
interface KnownPage {
  address: string
  group: (typeof GROUPS)[number]
  kind: string
  page: { session: string | null; symbol: string | null } | null
  texts: KnownText[] | null
  repeat?: { from: number; to: number; row: string }
}

interface LayoutFigures {
  foreign: number
  /** Pages of others that are shown as the Council's. */
  falsePages: string[]
  council: number
  /** The Council's pages on hosts that are no more, whose layouts alone are read. */
  gone: number
  /** The Council's pages that are not known, or whose session or symbol is another. */
  missed: string[]
  rows: number
  right: number
  /** Rows that are wrong or missing, and rows that are none. */
  faults: string[]
  extra: number
}

/** Our words for an outcome in those of the judged files: the kind, with the figures of a vote. */
function sayOutcome(outcome: Outcome | null): string {
  if (!outcome) return ''
  const figures = outcome.vote
    ? ` ${outcome.vote.inFavour}-${outcome.vote.against}-${outcome.vote.abstaining}`
    : ''
  if (outcome.action !== 'adopted') return outcome.action + figures
  return outcome.vote ? `adopted-by-vote${figures}` : 'adopted-without-vote'
}

function sayKnown(outcome: KnownText['outcome']): string {
  if (!outcome) return ''
  const { kind, favour, against, abstain } = outcome
  return typeof favour === 'number' ? `${kind} ${favour}-${against ?? 0}-${abstain ?? 0}` : kind
}

function keyOf(text: { symbol: string | null; draft: string | null; title: string }): string {
  return text.symbol ?? text.draft ?? text.title
}

function sayText({ symbol, draft, title, outcome }: CouncilText): string {
  const printed = (written: string | null) => (written ? formatSymbol(written) : '')
  return [printed(symbol), printed(draft), title, sayOutcome(outcome)].join(' | ')
}

function sayKnownText({ symbol, draft, title, outcome }: KnownText): string {
  return [symbol ?? '', draft ?? '', title, sayKnown(outcome)].join(' | ')
}

/**
 * Hosts we do not read on purpose: www2.ohchr.org is no more, and answered over http alone. Its
 * layouts are read at the address that took its place, and its pages count as not known.
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

function standIn(address: string): string {
  const [, language = '', session] = GONE.exec(address) ?? []
  const folder = GONE_LANGUAGES[language]
  if (!folder) return address
  return `https://www.ohchr.org/${folder}/HRBodies/HRC/RegularSessions/Session${session}/Pages/ResDecStat.aspx`
}

/** What the extension makes of a page: read, bounded as the background does, understood. */
function understand(known: KnownPage, html: string): CouncilPage | null {
  const address = standIn(known.address)
  const url = new URL(address)
  if (!identifyPage(url)) return null
  const { document } = new JSDOM(html, { url: address }).window
  const read = readPage(url, document)
  const request = read && readRequest({ type: 'page', reading: read.reading })
  return request?.type === 'page' ? resolvePage(boundReading(request.reading)) : null
}

/** Puts the repeated rows of a long list into its page, and its texts beside each other. */
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
function compare(
  known: KnownText[],
  page: CouncilPage | null,
  name: string,
  into: LayoutFigures,
): void {
  // The rows of the list of sessions are sessions.
  const texts = page && page.kind !== 'session-list' ? page.texts : []
  const left = Map.groupBy(texts, (text) =>
    keyOf({
      ...text,
      symbol: text.symbol && formatSymbol(text.symbol),
      draft: text.draft && formatSymbol(text.draft),
    }),
  )
  let matched = 0
  for (const text of known) {
    const found = left.get(keyOf(text))?.shift()
    if (found) matched += 1
    into.rows += 1
    const [wanted, got] = [sayKnownText(text), found ? sayText(found) : 'no row']
    if (wanted === got) into.right += 1
    else into.faults.push(`${name}: ${got}, not ${wanted}`)
  }
  into.extra += texts.length - matched
  for (const rest of left.values()) {
    into.faults.push(...rest.map((text) => `${name}: none of its rows: ${sayText(text)}`))
  }
}

/** Measures one group of the judged pages. */
function measureLayouts(group: KnownPage['group']): LayoutFigures {
  const figures: LayoutFigures = {
    foreign: 0,
    falsePages: [],
    council: 0,
    gone: 0,
    missed: [],
    rows: 0,
    right: 0,
    faults: [],
    extra: 0,
  }
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
    const known: KnownPage = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
    if (known.group !== group) continue
    const name = file.replace(/\.json$/, '')
    const { html, texts } = unfold(known, readFileSync(join(FOLDER, `${name}.html`), 'utf8'))
    const page = understand(known, html)
    if (!known.page) {
      figures.foreign += 1
      if (page) figures.falsePages.push(name)
      continue
    }
    if (GONE.test(known.address)) figures.gone += 1
    else figures.council += 1
    const { session, symbol } = known.page
    const told = page && [page.session, page.symbol && formatSymbol(page.symbol)].join(' ')
    if (!GONE.test(known.address) && told !== [session, symbol].join(' '))
      figures.missed.push(`${name}: ${told}`)
    if (texts) compare(texts, page, name, figures)
  }
  return figures
}

/**
 * How pages of many layouts are read, against what they must reach. Errors are named of the pages
 * that the reader may be mended by (`dev`) alone; the others (`held`) are only counted.
 */
export function evaluatePageLayouts({ errors = false } = {}): { lines: string[]; failed: boolean } {
  const lines: string[] = []
  let failed = false
  for (const group of GROUPS) {
    const { foreign, falsePages, council, missed, rows, right, faults, extra, gone } =
      measureLayouts(group)
    const share = (part: number, of: number) => (of ? part / of : 1)
    const percent = (part: number, of: number) => `${(share(part, of) * 100).toFixed(1)} %`
    lines.push(
      `${group.padEnd(5)} pages of others, shown as the Council's  ${falsePages.length} of ${foreign} (at most 0)`,
      `${group.padEnd(5)} pages of the Council, recognised         ${council - missed.length} of ${council} (${percent(council - missed.length, council)}, at least 98 %; ${gone} on a host that is no more)`,
      `${group.padEnd(5)} rows right                               ${right} of ${rows} (${percent(right, rows)}, at least 98 %)`,
      `${group.padEnd(5)} rows that are none                       ${extra} (at most 0)`,
    )
    const isBelow = share(council - missed.length, council) < LEAST || share(right, rows) < LEAST
    if (falsePages.length > 0 || extra > 0 || isBelow) failed = true
    if (group === 'dev' && errors) {
      lines.push(
        ...falsePages.map((name) => `  shown: ${name}`),
        ...missed.map((fault) => `  page: ${fault}`),
        ...faults.map((fault) => `  row: ${fault}`),
      )
    }
  }
  return { lines, failed }
}
