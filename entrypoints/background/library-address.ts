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
