import type { Settings } from '../../extension/settings.ts'
import type { Wording } from './create-wording.ts'

/**
 * Gives a page of the extension the language of the interface, a title, the chosen theme and
 * `--scale`: how much larger than usual the browser’s font size is. Sizes are in px, as the panel has
 * them in a page whose rem is the page’s own; what stands in the page is zoomed by it as a whole.
 */
export function dressPage(
  { language, direction }: Wording,
  title: string,
  theme?: Settings['theme'],
): void {
  const page = document.documentElement
  page.lang = language
  page.dir = direction
  page.style.setProperty('--scale', `${scaleOf(page)}`)
  if (theme) page.dataset.theme = theme
  document.title = title
}

/** The browser’s font size against the usual one; `medium` is what its user has chosen. */
function scaleOf(page: HTMLElement): number {
  page.style.fontSize = 'medium'
  const scale = Number.parseFloat(getComputedStyle(page).fontSize) / 16
  page.style.fontSize = ''
  return scale || 1
}
