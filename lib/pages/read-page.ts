import { builtIn } from './built-in.ts'
import { visibleText } from './dom-text.ts'
import type { LocatedReading } from './page.ts'
import type { PageAddress, PageContent, Reader } from './page-type.ts'
import { READERS, type ReaderEntry } from './readers.ts'

/**
 * Finds the reader for an address. It runs on every page of the listed hosts, so it only tries
 * hints; `resolvePage`, in the background, is strict. The manifest and `resolvePage` check the host.
 */
export function findReader(url: PageAddress): ReaderEntry | undefined {
  return READERS.find(([hint]) => hint.test(url.host + url.pathname + url.search))
}

/** Cloudflare shows its waiting page at the address of the page that it guards. */
function isWaitingPage(page: Element): unknown {
  const title = visibleText(page.querySelector('title'))
  return /^Just a moment/.test(title) || page.querySelector('[id^=challenge-]')
}

/**
 * Reads a page: the strings it shows, uninterpreted, with the elements that they stand in. Null if
 * it is not the Council's. A PDF gives its address only: scripts leave a browser's viewer alone.
 */
export function readPageWith(
  reader: Reader,
  url: PageAddress,
  document: Document,
): LocatedReading | null {
  const page = builtIn(document, 'documentElement')
  const isPdf = builtIn(document, 'contentType') === 'application/pdf'
  const content: PageContent | null = isPdf
    ? { title: '' }
    : isWaitingPage(page)
      ? null
      : reader(page, url)
  if (!content) return null
  const { heading, rows = [], ...shown } = content
  const reading = {
    address: url.href.replace(/#.*/, ''),
    language: page.lang,
    texts: rows.map(({ element, ...text }) => text),
    ...shown,
  }
  return { reading, heading, rows }
}

/** Reads a page with the reader for its address; null if there is none. */
export function readPage(url: URL, page: Document): LocatedReading | null {
  const [, reader] = findReader(url) ?? []
  return reader ? readPageWith(reader, url, page) : null
}
