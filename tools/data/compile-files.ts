import { createHash } from 'node:crypto'
import { INTERFACE_LANGUAGES } from '../../extension/interface-languages.ts'
import { encodeCatalogue } from '../../lib/council/catalogue.ts'
import { createStates } from '../../lib/council/states.ts'
import { encodeAddresses } from '../../lib/letters/addresses.ts'
import { encodeHeaders, encodeOrganizations } from '../../lib/letters/collection-files.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { DataFile, Manifest } from '../../lib/letters/manifest.ts'
import { SHARDS, shardFileAt, shardOf } from '../../lib/letters/shard.ts'
import { toldAsks, toldAsksFile } from '../../lib/letters/told-asks.ts'
import { letterToRead } from '../../lib/matching/letter-aims.ts'
import { compileKeys } from '../../lib/matching/match-keys.ts'
import { encodeKeys } from '../../lib/matching/match-keys-file.ts'
import { encodeIndex } from '../../lib/search/encode-index.ts'
import { collectionOf } from '../load-collection.ts'
import { searchIndexOf } from '../search-index.ts'
import { coverageOf } from './coverage.ts'
import type { Sources } from './sources.ts'

/** addons.mozilla.org refuses a package with a script or JSON file above this many bytes. */
const MAX_BYTES = 5_000_000

/** Compiled files by path, relative to the folder they go to. */
export type Files = Map<string, string>

/**
 * Compiles the data into the files that the package ships, `manifest.json` last. The same data and
 * package version give the same bytes, whenever and wherever it is done.
 * Throws when a file would be too large for a browser's shop.
 */
export function compileFiles(sources: Sources, packageVersion: string): Files {
  const collection = collectionOf(sources)
  const { letters, headers, organizations, themes, states, catalogue } = collection
  const keys = compileKeys({
    headers: letters.map(letterToRead),
    catalogue,
    states: createStates(states),
  })
  const contents: [path: string, content: unknown][] = [
    ['headers.json', encodeHeaders(headers)],
    ['addresses.json', encodeAddresses(letters)],
    ['catalogue.json', encodeCatalogue(catalogue)],
    ['organizations.json', encodeOrganizations(organizations)],
    ['themes.json', themes.map(({ id, label }) => [id, label])],
    ['states.json', states],
    ['matching.json', encodeKeys(keys)],
    ...INTERFACE_LANGUAGES.filter((language) => language !== 'en').map(
      (language): [string, unknown] => [toldAsksFile(language), [...toldAsks(letters, language)]],
    ),
    ...shardsOf(letters),
    ['search.json', encodeIndex(searchIndexOf(collection))],
  ]
  const files: Files = new Map(contents.map(([path, content]) => [path, JSON.stringify(content)]))
  const listed = [...files].map(([path, text]) => dataFile(path, text))
  const date = newestDay(letters)
  const manifest: Manifest = {
    version: `${packageVersion}+${date ?? 'undated'}.${digest(JSON.stringify(listed)).slice(0, 8)}`,
    date,
    coverage: coverageOf(collection),
    files: listed,
  }
  files.set('manifest.json', JSON.stringify(manifest))
  return files
}

/** Every shard, also those without a letter, as an object of letters by id. */
function shardsOf(letters: readonly Letter[]): [string, Record<string, Letter>][] {
  const shards = Array.from({ length: SHARDS }, (): [string, Letter][] => [])
  for (const letter of letters) shards[shardOf(letter.id)]?.push([letter.id, letter])
  return shards.map((entries, shard) => [shardFileAt(shard), Object.fromEntries(entries)])
}

function dataFile(path: string, text: string): DataFile {
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_BYTES) {
    throw new Error(`${path}: must be at most ${MAX_BYTES} bytes, but is ${bytes}`)
  }
  return { path, bytes, sha256: digest(text) }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * The date of the data is the day of the newest letter: unlike the day of the build it is the same
 * for everyone who builds, and unlike the day of a commit it is there in a bare copy of the sources.
 */
function newestDay(letters: readonly Letter[]): string | null {
  const days = letters.flatMap(({ date }) => (date?.length === 10 ? [date] : []))
  return days.sort().at(-1) ?? null
}
