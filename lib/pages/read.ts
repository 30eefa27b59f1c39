import { isLanguage } from '../council/language.ts'
import { apIndex } from './ap-index.ts'
import { documentByPath, documentByQuery } from './document.ts'
import { CORE_HOSTS, type Site } from './hosts.ts'
import { ohchrCouncil } from './ohchr-council.ts'
import { ohchrFile } from './ohchr-file.ts'
import { ohchrSession } from './ohchr-session.ts'
import type { LocatedReading, PageReading } from './page.ts'
import { type Place, type Recogniser, takeApart } from './place.ts'

/** The recognisers of a site; the first that knows the address wins. */
const SITES: Record<Site, Recogniser[]> = {
  ohchr: [ohchrSession, ohchrFile, ohchrCouncil],
  ap: [apIndex],
  document: [documentByPath],
  query: [documentByQuery],
}

/** What an address tells, including those of which only the page can say whether they count. */
export function findPlace(url: URL): (Place & { reading: PageReading }) | null {
  const site = CORE_HOSTS[url.host]
  const address = site && takeApart(url)
  if (!address) return null
  for (const recognise of SITES[site]) {
    const place = recognise(address)
    if (place) return { ...place, reading: bare(place, url, place.language ?? address.language) }
  }
  return null
}

function bare(place: Place, url: URL, language: PageReading['language']): PageReading {
  return {
    kind: place.kind,
    address: url.href.replace(/#.*/, ''),
    session: place.session ?? null,
    symbol: place.symbol ?? null,
    title: place.title ?? '',
    language,
    texts: [],
  }
}

/** What the address alone tells of a Council page, or null: not the Council's, or not to be told. */
export function recognise(url: URL): PageReading | null {
  const place = findPlace(url)
  return place && !place.unsure ? place.reading : null
}

/** Cloudflare's waiting page stands at the address of the page it guards. */
function isWaitingPage(document: Document): boolean {
  return /^Just a moment/.test(document.title) || !!document.querySelector('[id^=challenge-]')
}

/**
 * Reads a page: what it is and the strings it shows, uninterpreted, with the elements they stand
 * in. Null if the page is not the Council's. A PDF gives what its address tells: a browser's PDF
 * viewer is no page to be touched.
 */
export function readPage(url: URL, document: Document): LocatedReading | null {
  const place = findPlace(url)
  if (!place) return null
  if (document.contentType === 'application/pdf') {
    return place.unsure ? null : { reading: place.reading, heading: null, rows: [] }
  }
  if (isWaitingPage(document)) return null
  const found = place.read?.(document) ?? (place.unsure || place.read ? null : {})
  if (!found) return null
  const { heading = null, rows = [], ...rest } = found
  const lang = document.documentElement.lang.slice(0, 2).toLowerCase()
  const language = place.reading.language ?? (isLanguage(lang) ? lang : null)
  return { reading: { ...place.reading, language, ...rest }, heading, rows }
}
