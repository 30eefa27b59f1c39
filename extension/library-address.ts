import browser from 'webextension-polyfill'

/** The library with a query typed into it. */
export function libraryAddress(query: string): string {
  const state = new URLSearchParams({ q: query.trim() })
  return browser.runtime.getURL(`library.html#${state}`)
}

/** The library open on a letter. */
export function letterAddress(id: string): string {
  return browser.runtime.getURL(`library.html#${new URLSearchParams({ letter: id })}`)
}

/** The library open on a draft. */
export function draftAddress(id: string): string {
  return browser.runtime.getURL(`library.html#${new URLSearchParams({ draft: id })}`)
}

/** The library open on the kept letters, where it says why a page could not be read. */
export function keptAddress(why = ''): string {
  return browser.runtime.getURL(`library.html#${new URLSearchParams({ kept: why })}`)
}
