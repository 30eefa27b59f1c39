import type { Letter } from './letter.ts'
import { writtenDate } from './written-date.ts'

/**
 * A plain-text citation in the order of the UN's footnotes: publisher, title, date, address.
 * The same in every interface language but for the date, so that it can be pasted as it is.
 */
export function cite(
  { publisher, title, date, url }: Pick<Letter, 'publisher' | 'title' | 'date' | 'url'>,
  language: string,
): string {
  const day = date === null ? '' : `, ${writtenDate(date, language)}`
  return `${publisher}, “${innerQuotes(title)}”${day}, ${url}`
}

/** A quotation inside the title's own quotation marks takes single ones. */
function innerQuotes(title: string): string {
  return title.replace(/[“"](?=\S)/g, '‘').replace(/[”"]/g, '’')
}
