import type { Site } from './hosts.ts'
import type { PageReading, TextReading } from './page.ts'
import type { AddressParts, PageIdentity } from './page-address.ts'

/** A row of a list, with the element that it stands in. */
export interface Row extends TextReading {
  element: Element
}

/** What a reader takes from a page. */
export interface PageContent
  extends Pick<PageReading, 'title' | 'symbol' | 'lead' | 'jsonLd' | 'label' | 'text'> {
  heading?: Element | null
  rows?: Row[]
}

/** The parts of an address that reading needs, as `URL` and `location` have them. */
export type PageAddress = Pick<URL, 'href' | 'host' | 'pathname' | 'search'>

/**
 * Reads a page, of which its root is given: no element of the page can take the place of the root's
 * properties, as some can of the document's. Null when it turns out not to be the Council's.
 */
export type Reader = (page: ParentNode, url: PageAddress) => PageContent | null

/** A value of `lateRowsMs`, in ms (eleven days): rows are replaced as long as the page is open. */
export const WHILE_OPEN = 1e9

/** A type of page: at which addresses it stands, and how it is read. */
export interface PageType {
  sites: readonly Site[]
  /** Tells what stands at an address of these sites; null for others. Runs in the background. */
  identify: (address: AddressParts) => PageIdentity | null
  /** Reads a page whose address matches `hint`. */
  read: Reader
  /**
   * Matches host, path and query of every such address. The detector has no room for `identify` and
   * uses this alone. It may match more addresses: the background identifies what was read.
   */
  hint: RegExp
  /** How long after the last change rows of a list may still arrive, in ms. */
  lateRowsMs?: number
}
