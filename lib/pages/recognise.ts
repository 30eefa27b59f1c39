import { siteOf } from './hosts.ts'
import type { PageReading } from './page.ts'
import { PAGE_TYPES } from './page-types.ts'
import { type Place, takeApart } from './place.ts'

/**
 * What an address tells of a Council page. Null for all other addresses; `unsure` where only the
 * page can say whether it is the Council's.
 */
export function findPlace(url: URL): Place | null {
  const site = siteOf(url.host)
  const address = site && takeApart(url)
  if (!address) return null
  for (const { sites, recognise } of PAGE_TYPES) {
    const place = sites.includes(site) ? recognise(address) : null
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
