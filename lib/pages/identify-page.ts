import { siteOf } from './hosts.ts'
import type { PageReading } from './page.ts'
import { type PageIdentity, parseAddress } from './page-address.ts'
import { PAGE_TYPES } from './page-types.ts'

/**
 * What an address tells of a Council page. Null for all other addresses; `unsure` where only the
 * page can say whether it is the Council's.
 */
export function identifyPage(url: URL): PageIdentity | null {
  const site = siteOf(url.host)
  const address = site && parseAddress(url)
  if (!address) return null
  for (const { sites, identify: recognise } of PAGE_TYPES) {
    const place = sites.includes(site) ? recognise(address) : null
    if (!place) continue
    const language = place.language ?? address.language
    return language ? { ...place, language } : place
  }
  return null
}

/** What the address alone tells of a Council page; null where it does not tell. */
export function identifyByAddress(url: URL): PageIdentity | null {
  const place = identifyPage(url)
  return place?.needsReading ? null : place
}

/** The reading of a page of which nothing but the address is known, such as a PDF. */
export function readAddressOnly(url: URL): PageReading {
  const address = url.href.replace(/#.*/s, '')
  return { address, title: '', language: '', texts: [] }
}
