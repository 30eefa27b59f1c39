import { unshadowed } from './built-in.ts'
import type { LocatedReading } from './page.ts'
import type { PageAddress, PageContent, Reader } from './page-type.ts'
import { READERS, type ReaderEntry } from './readers.ts'

/**
 * Finds the reader for an address. It runs on every page of the listed hosts, so it only tries
 * hints; `resolvePage`, in the background, is strict. The manifest and `resolvePage` check the host.
 */
export function findReader({ host, pathname, search }: PageAddress): ReaderEntry | undefined {
  return READERS.find(([hint]) => hint.test(host + pathname + search))
}

/** Cloudflare shows its waiting page at the address of the page that it guards. */
function isWaitingPage(document: Document): unknown {
  return /^Just a moment/.test(document.title) || document.querySelector('[id^=challenge-]')
}

/**
 * Reads a page: the strings it shows, uninterpreted, with the elements that they stand in. Null if
 * it is not the Council's. A PDF gives its address only: scripts leave a browser's viewer alone.
 */
export function readPageWith(
  reader: Reader,
  url: PageAddress,
  page: Document,
): LocatedReading | null {
  const document = unshadowed(page)
  const isPdf = document.contentType === 'application/pdf'
  if (!isPdf && isWaitingPage(document)) return null
  const content: PageContent | null = isPdf ? { title: '' } : reader(document, url)
  if (!content) return null
  const { heading, rows = [], ...shown } = content
  const texts = rows.map(({ element, ...text }) => text)
  const [address = ''] = url.href.split('#')
  return {
    reading: { address, language: document.documentElement.lang, texts, ...shown },
    heading,
    rows,
  }
}

/** Reads a page with the reader for its address; null if there is none. */
export function readPage(url: URL, page: Document): LocatedReading | null {
  const [, reader] = findReader(url) ?? []
  return reader ? readPageWith(reader, url, page) : null
}
