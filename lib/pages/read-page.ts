import { unshadowed } from './built-in.ts'
import type { LocatedReading } from './page.ts'
import type { PageAddress, PageContent, Reader } from './page-type.ts'
import { READERS, type ReaderEntry } from './readers.ts'

/**
 * Which reader an address calls for. This runs on every page of the listed hosts, so it is loose;
 * `resolvePage`, in the background, is strict. That the host is a listed one is left to the manifest
 * here and to `resolvePage` there.
 */
export function findReader({ host, pathname, search }: PageAddress): ReaderEntry | undefined {
  return READERS.find(([hint]) => hint.test(host + pathname + search))
}

/** Cloudflare's waiting page stands at the address of the page it guards. */
function isWaitingPage(document: Document): unknown {
  return /^Just a moment/.test(document.title) || document.querySelector('[id^=challenge-]')
}

/**
 * Reads a page: the strings it shows, uninterpreted, with the elements they stand in. Null if it is
 * not the Council's. A PDF gives its address: a browser's PDF viewer is no page to be touched.
 */
export function readPageWith(
  reader: Reader,
  url: PageAddress,
  page: Document,
): LocatedReading | null {
  const document = unshadowed(page)
  const isPdf = document.contentType === 'application/pdf'
  const found: PageContent | null = isPdf
    ? { title: '' }
    : isWaitingPage(document)
      ? null
      : reader(document, url)
  if (!found) return null
  const { heading, rows = [], ...said } = found
  const texts = rows.map(({ element, ...text }) => text)
  const [address = ''] = url.href.split('#')
  return {
    reading: { address, language: document.documentElement.lang, texts, ...said },
    heading,
    rows,
  }
}

/** The same with the reader that the address calls for; null if there is none. */
export function readPage(url: URL, page: Document): LocatedReading | null {
  const [, reader] = findReader(url) ?? []
  return reader ? readPageWith(reader, url, page) : null
}
