import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parseSymbol } from '../../lib/council/symbol.ts'
import { readAddressOnly } from '../../lib/pages/identify-page.ts'
import { resolvePage } from '../../lib/pages/resolve.ts'
import { percent, type Report } from '../report.ts'

/** A real address and what it is; `kind` begins with `hrc-`, `maybe-`, `x-` or `alt-`. */
export interface KnownAddress {
  url: string
  kind: string
  session: string
  symbol: string
}

const FILE = join(import.meta.dirname, '../../tests/eval/addresses.dev.csv')

/** Kinds whose address does not say what the page is. */
const UNDECIDABLE = [
  'hrc-dl-record',
  'hrc-sl-record',
  'hrc-webtv',
  'hrc-doc-jobnumber',
  'hrc-session-report',
]
/** Kinds whose slugs are cut off in the middle, mostly before the session. */
const CUT_SLUGS = ['hrc-press-release', 'hrc-meeting-summary']
/** The symbol in the table is that of the report the page is about. */
const WITHOUT_SYMBOL = ['hrc-investigation']

const MIN_RECOGNISED = 0.98

/** Reads the table of known addresses. */
export function readAddresses(): KnownAddress[] {
  return parse<KnownAddress>(readFileSync(FILE), { columns: true })
}

/** What the address alone makes us say of it, and how that differs from what is known. */
export function judge({ url, kind, session, symbol }: KnownAddress): {
  recognised: boolean
  /** Empty where session and symbol are right. */
  fault: string
} {
  const page = resolvePage(readAddressOnly(new URL(url)))
  if (!page) return { recognised: false, fault: '' }
  const wanted = WITHOUT_SYMBOL.includes(kind) ? null : (parseSymbol(symbol)?.symbol ?? null)
  const faults = []
  if (wanted !== page.symbol) faults.push(`symbol ${page.symbol}, not ${wanted}`)
  const isCut = CUT_SLUGS.includes(kind) && page.session === null
  if (session !== (page.session ?? '') && !isCut)
    faults.push(`session ${page.session}, not ${session}`)
  return { recognised: true, fault: faults.join('; ') }
}

/**
 * Page recognition on the known addresses, by address alone, against the figures it must reach:
 * nothing that is not the Council's, 98 % of what is and can be told, session and symbol right.
 */
export function evaluatePages(): Report {
  const addresses = readAddresses().map((known) => ({ ...known, ...judge(known) }))
  const council = addresses.filter(
    ({ kind }) => kind.startsWith('hrc-') && !UNDECIDABLE.includes(kind),
  )
  const foreign = addresses.filter(({ kind }) => kind.startsWith('x-'))
  const recognised = council.filter(({ recognised }) => recognised)
  const missed = council.filter(({ recognised }) => !recognised)
  const wrong = recognised.filter(({ fault }) => fault !== '')
  const annotated = foreign.filter(({ recognised }) => recognised)
  const share = recognised.length / council.length
  return {
    lines: [
      `pages: not the Council's, annotated   ${annotated.length} of ${foreign.length} (at most 0)`,
      `pages: the Council's, recognised      ${recognised.length} of ${council.length} (${percent(share)}, at least 98 %)`,
      `pages: session or symbol wrong        ${wrong.length} of ${recognised.length} (at most 0)`,
      ...annotated.map(({ url }) => `  annotated: ${url}`),
      ...missed.map(({ url }) => `  missed: ${url}`),
      ...wrong.map(({ url, fault }) => `  ${fault}: ${url}`),
    ],
    failed: annotated.length > 0 || share < MIN_RECOGNISED || wrong.length > 0,
  }
}
