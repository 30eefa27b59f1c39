import { visibleText } from './dom-text.ts'

/** What is no running text, or not ours to put anything into. */
export const SKIPPED_ELEMENTS =
  /SCRIPT|STYLE|^(A|NAV|HEADER|FOOTER|BUTTON|SELECT|TEXTAREA|IFRAME|svg)$/

/** Where a page's running text stands. */
export function runningTextRoot(document: Document): Element {
  return document.querySelector('main,article') ?? document.body
}

/**
 * The running text of a page, up to a length that no news has, in which texts of the Council may be
 * named. Links, forms, scripts and the page's frame are passed over. Which texts are named,
 * `mentionedTexts` finds out in the background; where in the page, `findPlaces` in the annotator.
 */
export function readRunningText(document: Document): string {
  return visibleText(runningTextRoot(document), 5e5, SKIPPED_ELEMENTS)
}
