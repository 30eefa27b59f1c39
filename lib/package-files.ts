import { once } from './remember.ts'

/** Gives a JSON file of the package, parsed. Paths are absolute in the package: `/data/states.json`. */
export type ReadFile = (path: string) => Promise<unknown>

/**
 * Makes a reader of the package's files, which reads each file once. It throws an error that names a
 * file which cannot be read, and tries it again at the next call. `addressOf` gives the address of a
 * path; in pages and workers of the extension the path itself is one.
 */
export function createFileReader(addressOf: (path: string) => string = (path) => path): ReadFile {
  const readers = new Map<string, () => Promise<unknown>>()
  return (path) => {
    const reader = readers.get(path) ?? once(() => fetchFile(path, addressOf(path)))
    readers.set(path, reader)
    return reader()
  }
}

async function fetchFile(path: string, address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The file ${path} of the extension could not be read.`)
  return response.json()
}
