import { siteOf } from './hosts.ts'
import type { PageReading } from './page.ts'
import { type PageIdentity, parseAddress } from './page-address.ts'
import { PAGE_TYPES } from './page-types.ts'

/**
 * Gives what an address tells about a Council page: `…/A/HRC/RES/52/28` is a `text` with that
 * symbol. Null for all other addresses. `needsReading` is set where only the page itself can tell
 * whether it is the Council's.
 */
export function identifyPage(url: URL): PageIdentity | null {
  const site = siteOf(url.host)
  const address = site && parseAddress(url)
  if (!address) return null
  for (const { sites, identify } of PAGE_TYPES) {
    const identity = sites.includes(site) ? identify(address) : null
    const language = identity?.language ?? address.language
    if (identity) return language ? { ...identity, language } : identity
  }
  return null
}

/** Does the same, and gives null where the address alone does not tell. */
export function identifyByAddress(url: URL): PageIdentity | null {
  const identity = identifyPage(url)
  return identity?.needsReading ? null : identity
}

/** The reading of a page, such as a PDF, of which only the address is known. */
export function readAddressOnly(url: URL): PageReading {
  return { address: url.href.replace(/#.*/s, ''), title: '', language: '', texts: [] }
}
