import browser from './browser.ts'

/** The library with a query typed into it. */
export const libraryAddress = (query: string) => addressOf({ q: query.trim() })

/** The library open on a letter. */
export const letterAddress = (id: string) => addressOf({ letter: id })

/**
 * Addresses in the library where a public letter is saved among the user's own, and where one of
 * which only a part is known is completed. None in a private window, where no letters are kept.
 */
export const keepLinks = browser.extension.inIncognitoContext
  ? undefined
  : {
      save: (id: string) => addressOf({ save: id }),
      complete: (id: string) => addressOf({ complete: id }),
    }

/** The library open on a draft. */
export const draftAddress = (id: string) => addressOf({ draft: id })

/** The library open on the kept letters, where it says why a page could not be read. */
export const keptAddress = (why = '') => addressOf({ kept: why })

/** The library open on the asks of letters on a text, beside a page that was read. */
export const againstAddress = (symbol: string | null, page: string) =>
  addressOf({ against: '', ...(symbol !== null && { on: symbol }), page })

function addressOf(state: Record<string, string>): string {
  return browser.runtime.getURL(`library.html#${new URLSearchParams(state)}`)
}
