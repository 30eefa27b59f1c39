import type { Omnibox } from 'webextension-polyfill'
import browser from '../../extension/browser.ts'
import { letterAddress, libraryAddress } from '../../extension/library-address.ts'
import { openSearch } from '../../extension/search-letters.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import { writtenDate } from '../../lib/letters/written-date.ts'
import type { SearchResult } from '../../lib/search/search-answer.ts'

const SUGGESTIONS = 6
/** What the content of a suggestion begins with, so that it is known from a typed query. */
const LETTER = 'letter:'

/** Suggests letters while a query is typed after our keyword in the address bar. */
export function suggestTyped(
  typed: string,
  suggest: (suggestions: Omnibox.SuggestResult[]) => void,
): void {
  suggestionsFor(typed).then(suggest, (error) => {
    console.error('HRC Letters:', error)
    suggest([])
  })
}

async function suggestionsFor(typed: string): Promise<Omnibox.SuggestResult[]> {
  const { results } = (await openSearch()).search(typed, { limit: SUGGESTIONS, omitHits: true })
  return results.map(({ id, header }) => ({
    content: LETTER + id,
    description: describe(header),
  }))
}

function describe(header: SearchResult['header']): string {
  const { date, publisher } = header
  const day = date === null ? [] : [writtenDate(date, browser.i18n.getUILanguage())]
  return plainText([headingOf(header).text, publisher, ...day].join(' · '))
}

/**
 * Chrome reads a description as XML and shows nothing at all when it is not well-formed; Firefox
 * shows it as it is. Only in Chrome's kin does an extension have `chrome-extension:` addresses.
 */
function plainText(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return clean
  return clean.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Opens the library on a letter that was chosen, or on the query as typed. */
export async function openTyped(
  typed: string,
  where: Omnibox.OnInputEnteredDisposition,
): Promise<void> {
  const url = typed.startsWith(LETTER)
    ? letterAddress(typed.slice(LETTER.length))
    : libraryAddress(typed)
  if (where === 'currentTab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' })
}
