import { BlockReader, textLength } from './block-reader.ts'
import { mainElement } from './main-element.ts'
import { cleanLine, type LetterSource } from './source.ts'

/**
 * Reads a page given as a Document. The letter's place is found with Readability, but the text is
 * read from the page itself: Readability throws away lists of short linked names, which is what
 * signatories are.
 */
export function sourceFromDocument(page: Document, address: string | null): LetterSource {
  const main = mainElement(page)
  const reader = new BlockReader(textLength(main))
  reader.read(main)
  return {
    address: address ?? canonicalAddress(page),
    title: pageTitle(page, main),
    site: meta(page, 'og:site_name'),
    lang: page.documentElement.getAttribute('lang') || null,
    published: publishedDay(page),
    blocks: reader.blocks(),
  }
}

function meta(page: Document, name: string): string | null {
  const element = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
  return cleanLine(element?.getAttribute('content') ?? '') || null
}

function pageTitle(page: Document, main: Element): string | null {
  const headings = [...main.querySelectorAll('h1'), ...page.querySelectorAll('h1')]
  const heading = headings
    .map((h1) => cleanLine(h1.textContent ?? ''))
    .find((text) => text.length > 8)
  return heading ?? meta(page, 'og:title') ?? (cleanLine(page.title) || null)
}

function canonicalAddress(page: Document): string | null {
  const link =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(page, 'og:url')
  return link && /^https?:\/\//i.test(link) ? link : null
}

function publishedDay(page: Document): string | null {
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime')
  const written = meta(page, 'article:published_time') ?? time ?? meta(page, 'date') ?? ''
  return /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ?? null
}
