import { citableTitle } from './citable-title.ts'
import type { Letter } from './letter.ts'
import { writtenDate } from './written-date.ts'

/** What a citation names. */
export type Cited = Pick<Letter, 'publisher' | 'title' | 'title_kind' | 'date' | 'url'>

/**
 * A plain-text citation in the order of the UN's footnotes: publisher, title, date, address.
 * The same in every interface language but for the date, so that it can be pasted as it is. What
 * is not known is left out, and a title that is not the page's own stands in square brackets, not in
 * quotation marks.
 */
export function cite(cited: Cited, language: string): string {
  return join([...withoutAddress(cited, language), cited.url])
}

/** What `cite` gives, without the address: for where that is a link. */
export function citeBeforeAddress(cited: Cited, language: string): string {
  return join(withoutAddress(cited, language))
}

/** A text in quotation marks; what it quotes itself takes single ones. */
export function quoted(text: string): string {
  return `“${text.replace(/[“"](?=\S)/g, '‘').replace(/[”"]/g, '’')}”`
}

function withoutAddress(cited: Cited, language: string): string[] {
  const { publisher, title, title_kind, date } = cited
  const named = title_kind === 'own' ? quoted(title) : citableTitle(cited)
  return [publisher, named, date === null ? '' : keptTogether(writtenDate(date, language))]
}

/** A date in letters from right to left between isolates, so that its year stays behind its month. */
function keptTogether(date: string): string {
  return /\p{Script=Arabic}/u.test(date) ? `\u2068${date}\u2069` : date
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(', ')
}
