import type { Letter } from './letter.ts'
import { addressKey } from './likeness.ts'

const FILE = 'addresses.json'

/** Where the letters of the package stand. */
export interface LetterAddresses {
  /** The id of the letter that stands at an address, or null. */
  find(address: string): string | null
  /** Who publishes at each host, where all letters from there agree. */
  publishers(publisherOf: (id: string) => string | undefined): Map<string, string>
}

/** The addresses of letters as the package ships them, for `JSON.stringify`: id, url, other urls. */
export function encodeAddresses(letters: readonly Letter[]): unknown {
  return letters.map(({ id, url, also_at }) => [id, url, ...also_at])
}

/** The addresses from the parsed `addresses.json`. Throws when it is not of that shape. */
export function decodeAddresses(parsed: unknown): LetterAddresses {
  const isRow = (row: unknown): row is string[] =>
    Array.isArray(row) && row.length > 1 && row.every((cell) => typeof cell === 'string')
  if (!Array.isArray(parsed) || !parsed.every(isRow)) {
    throw new Error(`${FILE}: must be a list of rows of an id and its addresses`)
  }
  const rows: readonly string[][] = parsed
  const byAddress = new Map<string, string>()
  for (const [id = '', ...addresses] of rows) {
    for (const address of addresses) byAddress.set(addressKey(address), id)
  }
  return {
    find: (address) => byAddress.get(addressKey(address)) ?? null,
    publishers: (publisherOf) => publishersOf(rows, publisherOf),
  }
}

function publishersOf(
  rows: readonly string[][],
  publisherOf: (id: string) => string | undefined,
): Map<string, string> {
  const byHost = new Map<string, string | null>()
  for (const [id = '', url = ''] of rows) {
    const publisher = publisherOf(id)
    if (publisher === undefined || !URL.canParse(url)) continue
    const host = new URL(url).hostname.toLowerCase()
    const other = byHost.get(host)
    byHost.set(host, other === undefined || other === publisher ? publisher : null)
  }
  return new Map([...byHost].flatMap(([host, name]) => (name === null ? [] : [[host, name]])))
}
