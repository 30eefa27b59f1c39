import { visibleText } from './dom-text.ts'

/** Elements that hold no running text, or in which no badge may stand. */
export const SKIPPED_ELEMENTS =
  /SCRIPT|STYLE|^(A|NAV|HEADER|FOOTER|BUTTON|SELECT|TEXTAREA|IFRAME|svg)$/

/** The element that holds a page's running text. */
export function runningTextRoot(page: ParentNode): Element | null {
  return page.querySelector('main,article') ?? page.querySelector('body')
}

/**
 * The running text of a page, up to 500,000 characters, without links, forms, scripts and the page's
 * frame. `mentionedTexts`, in the background, finds the texts that it names; `findPlaces`, in the
 * annotator, finds where they stand.
 */
export function readRunningText(page: ParentNode): string {
  return visibleText(runningTextRoot(page), 5e5, SKIPPED_ELEMENTS)
}
