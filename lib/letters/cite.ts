import { citableTitle } from './citable-title.ts'
import type { Letter } from './letter.ts'
import { writtenDate } from './written-date.ts'

/**
 * A plain-text citation in the order of the UN's footnotes: publisher, title, date, address.
 * The same in every interface language but for the date, so that it can be pasted as it is. What
 * is not known is left out, and a title that is not the page's own stands in square brackets, not in
 * quotation marks.
 */
export function cite(
  letter: Pick<Letter, 'publisher' | 'title' | 'title_kind' | 'date' | 'url'>,
  language: string,
): string {
  const { publisher, date, url } = letter
  const title = citableTitle(letter)
  const named = letter.title_kind === 'own' ? `“${innerQuotes(title)}”` : title
  const day = date === null ? '' : writtenDate(date, language)
  const parts = [publisher, named, day, url]
  return parts.filter((part) => part.trim() !== '').join(', ')
}

/** A quotation inside the title's own quotation marks takes single ones. */
function innerQuotes(title: string): string {
  return title.replace(/[“"](?=\S)/g, '‘').replace(/[”"]/g, '’')
}
