import browser from 'webextension-polyfill'

/** The library with a query typed into it. */
export const libraryAddress = (query: string) => addressOf({ q: query.trim() })

/** The library open on a letter. */
export const letterAddress = (id: string) => addressOf({ letter: id })

/** The library open on a draft. */
export const draftAddress = (id: string) => addressOf({ draft: id })

/** The library open on the kept letters, where it says why a page could not be read. */
export const keptAddress = (why = '') => addressOf({ kept: why })

function addressOf(state: Record<string, string>): string {
  return browser.runtime.getURL(`library.html#${new URLSearchParams(state)}`)
}
