import { unshadowed } from './built-in.ts'
import { readRecord } from './library-record.ts'
import { readResults, readSessionList } from './list-of-links.ts'
import { readTexts } from './list-of-texts.ts'
import { readNews } from './news.ts'
import type { LocatedReading } from './page.ts'
import type { Found, Reader } from './reader.ts'
import { readRecording } from './recording.ts'
import { readTitle } from './written.ts'

/** How a page's rows come: `once` later than the page, `always` exchanged while it is open. */
export type Late = 'once' | 'always'

type Entry = readonly [address: RegExp, reader: Reader, late?: Late]

/**
 * Which reader an address calls for, the first that fits. This runs on every page of the
 * listed hosts, so it is short and loose; `resolvePage`, in the background, is strict. That the
 * host is a listed one is left to the manifest here and to `resolvePage` there.
 */
const READERS: readonly Entry[] = [
  [/resolutions-portal/, readTexts, 'always'],
  [/[/=]a(\/|%2f|[-_.])+(hrc|\d+(\/|%2f|[-_.])53)\b/i, readTitle],
  [/(regular|special)-sessions\/?$/i, readSessionList],
  [/dec-?stat/i, readTexts, 'once'],
  [/^hrc|\/hr-?bodies\/hrc\b|\/sdpage_|\/(special-procedures|countries)[-/]\w/i, readTexts],
  [/\/record\/|\/documents\//, readRecord],
  [/\.un\.org\/(search)?(\?|$)|^searchl.*\/search/, readResults, 'always'],
  [/\/asset\//, readRecording],
  [/\/\d{4}\/\d\d\/|display|^(www.)?universal/i, readNews],
]

function findEntry({ host, pathname, search }: URL): Entry | undefined {
  return READERS.find(([address]) => address.test(host + pathname + search))
}

/** Whether rows of the page at an address may come late. */
export function findLate(url: URL): Late | undefined {
  return findEntry(url)?.[2]
}

/** Cloudflare's waiting page stands at the address of the page it guards. */
function isWaitingPage(document: Document): unknown {
  return /^Just a moment/.test(document.title) || document.querySelector('[id^=challenge-]')
}

/**
 * Reads a page: the strings it shows, uninterpreted, with the elements they stand in. Null if no
 * reader fits the address or the page is not the Council's. `url` must be of a listed host. A PDF
 * gives its address: a browser's PDF viewer is no page to be touched.
 */
export function readPage(url: URL, page: Document): LocatedReading | null {
  const [, reader] = findEntry(url) ?? []
  if (!reader) return null
  const document = unshadowed(page)
  let found: Found | null = { title: '' }
  if (document.contentType !== 'application/pdf') {
    if (isWaitingPage(document)) return null
    found = reader(document, url)
  }
  if (!found) return null
  const { heading = null, rows = [], ...said } = found
  const texts = rows.map(({ element, ...text }) => text)
  const [address = ''] = url.href.split('#')
  return {
    reading: { address, language: document.documentElement.lang, texts, ...said },
    heading,
    rows: rows.map(({ element }) => element),
  }
}
