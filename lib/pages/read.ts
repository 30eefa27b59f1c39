import { readApIndex } from './ap-index.ts'
import { readCouncilPage } from './ohchr-session.ts'
import type { LocatedReading } from './page.ts'
import type { Found, Reader } from './reader.ts'
import { readTitle } from './written.ts'

/** How a page's rows come: `once` later than the page, `always` exchanged while it is open. */
export type Late = 'once' | 'always'

/**
 * Which reader an address calls for, by path and parameters: the first that fits. This runs on
 * every page of the listed hosts, so it is short and loose, and `resolvePage`, in the background,
 * is strict; hosts are left to the manifest here and to `resolvePage` there.
 */
const READERS: readonly (readonly [address: RegExp, reader: Reader, late?: Late])[] = [
  [/\/a(\/|%2f|[-_.])+(hrc|\d+[-_/]53)\b|=a(\/|%2f)+(hrc|\d+(\/|%2f)53)\b/i, readTitle],
  [/\/hr-?bodies\/hrc\b.*res-?dec-?stat/i, readCouncilPage, 'once'],
  [/\/hr-?bodies\/hrc\b|^(\/..)?\/special-procedures-human-/i, readCouncilPage],
  [/\/sdpage_/i, readApIndex],
]

/** The reader for an address, and whether its page fills in late; undefined if none fits. */
export function findReader({ pathname, search }: URL): { reader: Reader; late?: Late } | undefined {
  const entry = READERS.find(([address]) => address.test(pathname + search))
  return entry && { reader: entry[1], ...(entry[2] && { late: entry[2] }) }
}

/** Cloudflare's waiting page stands at the address of the page it guards. */
function isWaitingPage(document: Document): boolean {
  return /^Just a moment/.test(document.title) || !!document.querySelector('[id^=challenge-]')
}

/**
 * Reads a page: the strings it shows, uninterpreted, with the elements they stand in. Null if no
 * reader fits the address or the page is not the Council's. `url` must be of a listed host. A PDF
 * gives its address: a browser's PDF viewer is no page to be touched.
 */
export function readPage(url: URL, document: Document): LocatedReading | null {
  const reader = findReader(url)?.reader
  if (!reader) return null
  let found: Found | null = {}
  if (document.contentType !== 'application/pdf') {
    found = isWaitingPage(document) ? null : reader(document, url)
  }
  if (!found) return null
  const { heading = null, rows = [], ...written } = found
  const language = document.documentElement.lang
  const reading = { address: url.href, symbol: '', title: '', lead: '', language, texts: [] }
  return { reading: { ...reading, ...written }, heading, rows }
}
