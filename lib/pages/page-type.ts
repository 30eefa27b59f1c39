import type { Site } from './hosts.ts'
import type { AddressRecogniser } from './page-address.ts'
import type { Reader } from './page-reader.ts'

/** As `late`, of rows that are exchanged for others as long as the page is open: eleven days. */
export const WHILE_OPEN = 1e9

/** A type of page: at which addresses it stands, and how it is read. */
export interface PageType {
  sites: readonly Site[]
  /** Tells from an address of one of these sites what stands there; runs in the background. */
  identify: AddressRecogniser
  /** Reads a page at an address that has `hint`. */
  read: Reader
  /**
   * Stands in host, path and query of every such address. The detector, which has no room for
   * `recognise`, goes by this alone: it may fit more, as what it reads is recognised afterwards.
   */
  hint: RegExp
  /** How long after its last change rows of a list may still come, in ms. */
  lateRowsMs?: number
}
