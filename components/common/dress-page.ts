import type { Settings } from '../../extension/settings.ts'
import type { Wording } from './create-wording.ts'

/** Gives a page of the extension the language of the interface, a title and the chosen theme. */
export function dressPage(
  { language, direction }: Wording,
  title: string,
  theme?: Settings['theme'],
): void {
  const page = document.documentElement
  page.lang = language
  page.dir = direction
  if (theme) page.dataset.theme = theme
  document.title = title
}
