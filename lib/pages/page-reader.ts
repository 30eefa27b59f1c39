import type { PageReading, TextReading } from './page.ts'

/** A row of a list: the element it stands in, and what it says of a text. */
export interface Row extends TextReading {
  element: Element
}

/** What a page says, of what its address does not tell. */
export interface PageContent
  extends Pick<PageReading, 'title' | 'symbol' | 'lead' | 'label' | 'text'> {
  heading?: Element | null
  rows?: Row[]
}

/** The parts of an address that reading needs, as `URL` and `location` have them. */
export type PageAddress = Pick<URL, 'href' | 'host' | 'pathname' | 'search'>

/** Reads a page; null when it turns out not to be the Council's. */
export type Reader = (document: Document, url: PageAddress) => PageContent | null
