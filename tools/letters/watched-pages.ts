import { DOMParser } from '@xmldom/xmldom'
import { parseFeed } from 'feedsmith'

/** A page that a feed or a sitemap names. */
interface WatchedPage {
  address: string
  /** Empty where a sitemap names it. */
  title: string
}

/** What stands at the address of a source. */
interface Listing {
  pages: WatchedPage[]
  /** Sitemaps that it names in its turn. */
  sitemaps: string[]
}

/** Reads RSS, Atom, RDF, a JSON feed, a sitemap or an index of sitemaps; null for anything else. */
export function readListing(text: string, address: string): Listing | null {
  const sitemap = readSitemap(text)
  if (sitemap) return resolved(sitemap, address)
  try {
    return resolved({ pages: pagesOf(parseFeed(text)), sitemaps: [] }, address)
  } catch {
    return null
  }
}

interface Named {
  pages: { address: string | undefined; title: string | undefined }[]
  sitemaps: string[]
}

function pagesOf(read: ReturnType<typeof parseFeed>): Named['pages'] {
  switch (read.format) {
    case 'atom':
      return (read.feed.entries ?? []).map(({ links = [], title }) => {
        const own = links.find(({ rel = 'alternate' }) => rel === 'alternate')
        return { address: own?.href, title: title?.value }
      })
    case 'json':
      return (read.feed.items ?? []).map(({ url, title }) => ({ address: url, title }))
    default:
      return (read.feed.items ?? []).map(({ link, title }) => ({ address: link, title }))
  }
}

function readSitemap(text: string): Named | null {
  if (!/<(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 5000))) return null
  const onError = { warning: () => {}, error: () => {}, fatalError: () => {} }
  const root = new DOMParser({ errorHandler: onError }).parseFromString(text, 'text/xml')
  const named = (parent: string) =>
    Array.from(root?.getElementsByTagName(parent) ?? []).flatMap((one) => {
      const address = one.getElementsByTagName('loc')[0]?.textContent?.trim()
      const day = one.getElementsByTagName('lastmod')[0]?.textContent?.trim() ?? ''
      return address ? [{ address, day }] : []
    })
  // The newest first, as in feeds.
  const newestFirst = (parent: string) =>
    named(parent).toSorted((one, other) => (one.day < other.day ? 1 : -1 * +(one.day > other.day)))
  return {
    pages: newestFirst('url').map(({ address }) => ({ address, title: undefined })),
    sitemaps: newestFirst('sitemap').map((one) => one.address),
  }
}

/** With whole addresses of the web, and without those that are none. */
function resolved({ pages, sitemaps }: Named, base: string): Listing {
  const whole = (written = '') => {
    const url = URL.parse(written, base)
    return url && /^https?:$/.test(url.protocol) && written !== '' ? url.href : null
  }
  return {
    pages: pages.flatMap(({ address, title = '' }) => {
      const found = whole(address)
      return found ? [{ address: found, title: title.trim() }] : []
    }),
    sitemaps: sitemaps.flatMap((one) => whole(one) ?? []),
  }
}
