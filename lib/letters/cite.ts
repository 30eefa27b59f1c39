import type { Letter } from './letter.ts'
import { writtenDate } from './written-date.ts'

/**
 * A plain-text citation in the order of the UN's footnotes: publisher, title, date, address.
 * The same in every interface language but for the date, so that it can be pasted as it is. What
 * is not known is left out.
 */
export function cite(
  { publisher, title, date, url }: Pick<Letter, 'publisher' | 'title' | 'date' | 'url'>,
  language: string,
): string {
  const day = date === null ? '' : writtenDate(date, language)
  const parts = [publisher, `“${innerQuotes(title)}”`, day, url]
  return parts.filter((part) => part.trim() !== '').join(', ')
}

/** A quotation inside the title's own quotation marks takes single ones. */
function innerQuotes(title: string): string {
  return title.replace(/[“"](?=\S)/g, '‘').replace(/[”"]/g, '’')
}
