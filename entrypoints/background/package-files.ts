import browser from 'webextension-polyfill'

const read = new Map<string, Promise<unknown>>()

/**
 * Gives a JSON file of the package, parsed, and keeps it for as long as the background lives.
 * `path` is absolute in the package: `/data/headers.json`. Throws when the package is damaged.
 */
export function readPackageFile(path: string): Promise<unknown> {
  const known = read.get(path)
  if (known) return known
  const reading = fetchFile(path)
  read.set(path, reading)
  reading.catch(() => read.delete(path))
  return reading
}

async function fetchFile(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path))
  if (!response.ok) throw new Error(`The file ${path} of the extension could not be read.`)
  return response.json()
}
