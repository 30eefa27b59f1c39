import type { LocatedReading } from '../lib/pages/page.ts'
import type { Answer } from './messages.ts'

/*
 * What our scripts leave for each other where the browser runs them, under symbols: in place of any
 * other name that is not there yet, the browser gives an element of the page that is named so.
 */
export const DETECTOR: unique symbol = /* @__PURE__ */ Symbol.for('HRC Letters')

export interface Annotator {
  isAlive(): boolean
  /**
   * Shows what the background answered to a reading. Without an answer the page says the same as
   * before, or nothing that is the Council's (null).
   */
  show(located: LocatedReading | null, answer?: Answer<'page'>): void
  /** Takes everything away. */
  stop(): void
}

export interface Detector {
  /** Stops it. */
  (): void
  /** Reads the page, tells the background what it says if that is new, and has `annotator` show it. */
  read(): void
  /** Once the page has letters; the next detector of the page takes it over. */
  annotator?: Annotator
}

interface PageScripts {
  [DETECTOR]?: Detector
}

export const pageScripts: PageScripts = Object(globalThis)
