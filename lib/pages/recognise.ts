import { apIndex } from './ap-index.ts'
import { councilPortal } from './council-portal.ts'
import { documentByPath, documentByQuery } from './document.ts'
import { type Site, siteOf } from './hosts.ts'
import { documentNode, documentSearch, libraryRecord } from './library-record.ts'
import { country, mandate } from './mandate.ts'
import { ohchrNews, sessionReport, ungenevaNews } from './news.ts'
import { ohchrCouncil } from './ohchr-council.ts'
import { ohchrFile } from './ohchr-file.ts'
import { ohchrSession } from './ohchr-session.ts'
import type { PageReading } from './page.ts'
import { type Place, type Recogniser, takeApart } from './place.ts'
import { recording } from './recording.ts'
import { resolutionsPortal } from './resolutions-portal.ts'
import { rightDocs } from './right-docs.ts'

/** The recognisers of a site; the first that knows the address wins. */
const SITES: Record<Site, Recogniser[]> = {
  ohchr: [ohchrFile, ohchrSession, ohchrCouncil, mandate, country, ohchrNews, documentNode],
  ap: [apIndex],
  document: [documentByPath],
  query: [documentByQuery],
  search: [documentByQuery, documentSearch],
  library: [libraryRecord],
  portal: [councilPortal],
  geneva: [ungenevaNews],
  recordings: [recording],
  'right-docs': [rightDocs],
  urg: [resolutionsPortal, sessionReport],
}

/**
 * What an address tells of a Council page. Null for all other addresses; `unsure` where only the
 * page can say whether it is the Council's.
 */
export function findPlace(url: URL): Place | null {
  const site = siteOf(url.host)
  const address = site && takeApart(url)
  if (!address) return null
  for (const recogniser of SITES[site]) {
    const place = recogniser(address)
    if (!place) continue
    const language = place.language ?? address.language
    return language ? { ...place, language } : place
  }
  return null
}

/** What the address alone tells of a Council page; null where it does not tell. */
export function recognise(url: URL): Place | null {
  const place = findPlace(url)
  return place?.unsure ? null : place
}

/** The reading of a page of which nothing but the address is known, such as a PDF. */
export function bareReading(url: URL): PageReading {
  const address = url.href.replace(/#.*/s, '')
  return { address, title: '', language: '', texts: [] }
}
