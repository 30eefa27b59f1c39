import type { Mention } from './mentions.ts'
import type { LocatedReading } from './page.ts'

/*
 * What our scripts leave for each other where the browser runs them, under symbols: in place of any
 * other name that is not there yet, the browser gives an element of the page that is named so.
 */
export const DETECTOR: unique symbol = /* @__PURE__ */ Symbol.for('HRC Letters')
export const MENTIONS: unique symbol = /* @__PURE__ */ Symbol.for('HRC Letters mentions')

interface LeftInPage {
  /** Of the detector: stops it; `read` reads the page anew. */
  [DETECTOR]?: { (): void; read(): LocatedReading | null }
  /** Of the script that reads running text, where it was put on the page. */
  [MENTIONS]?: () => Mention[]
}

export const leftInPage: LeftInPage = Object(globalThis)
