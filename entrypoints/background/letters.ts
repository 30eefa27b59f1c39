import { type Catalogue, decodeCatalogue } from '../../lib/council/catalogue.ts'
import { decodeStates } from '../../lib/council/state-records.ts'
import { createStates, type States } from '../../lib/council/states.ts'
import type { KeptIndex } from '../../lib/kept/read-index.ts'
import { decodeHeaders, letterOf } from '../../lib/letters/collection.ts'
import type { Letter, LetterHeader } from '../../lib/letters/letter.ts'
import { shardFile } from '../../lib/letters/shard.ts'
import { keysWith } from '../../lib/matching/keys.ts'
import { decodeKeys } from '../../lib/matching/keys-file.ts'
import type { PageMatches } from '../../lib/matching/match.ts'
import { createMatcher, type Matcher } from '../../lib/matching/matcher.ts'
import type { PageReading } from '../../lib/pages/page.ts'
import { resolvePage } from '../../lib/pages/resolve.ts'
import { findKept, headersWithKept, keptNow } from './kept.ts'
import { withTitles } from './learned-texts.ts'
import { readPackageFile } from './package-files.ts'

/** All that answering about a page needs; made once for as long as the background lives. */
export interface Shelf {
  headers: Map<string, LetterHeader>
  catalogue: Catalogue
  states: States
  matcher: Matcher
}

let shelf: { kept: KeptIndex | null; opening: Promise<Shelf> } | null = null

/**
 * Opens the letters and the catalogue, anew when a kept letter has changed; a failed opening is
 * tried again at the next question.
 */
export async function openShelf(): Promise<Shelf> {
  const kept = await keptNow()
  if (shelf?.kept === kept) return shelf.opening
  const opening = fillShelf(kept)
  const opened = { kept, opening }
  opening.catch(() => {
    if (shelf === opened) shelf = null
  })
  shelf = opened
  return opening
}

async function fillShelf(kept: KeptIndex | null): Promise<Shelf> {
  const [headerFile, catalogueFile, stateFile, keyFile] = await Promise.all(
    ['headers', 'catalogue', 'states', 'matching'].map((name) =>
      readPackageFile(`/data/${name}.json`),
    ),
  )
  const packaged = decodeHeaders(headerFile)
  const headers = headersWithKept(packaged, kept)
  const catalogue = decodeCatalogue(catalogueFile)
  const states = createStates(decodeStates(stateFile))
  const compiled = decodeKeys(keyFile)
  const keys = kept
    ? keysWith(compiled, { compiled: packaged, headers, catalogue, states })
    : compiled
  return {
    headers: new Map(headers.map((header) => [header.id, header])),
    catalogue,
    states,
    matcher: createMatcher({ headers, catalogue, states, keys }),
  }
}

/** A page is asked about twice: by the script that reads it, and by the one that shows the letters. */
let last: { shelf: Shelf; key: string; matching: Promise<PageMatches | null> } | null = null

/** What a page shows, or null when it turns out not to be the Council's. */
export async function matchPage(reading: PageReading): Promise<PageMatches | null> {
  const shelf = await openShelf()
  const key = JSON.stringify(reading)
  if (last?.shelf !== shelf || last.key !== key) {
    last = { shelf, key, matching: matchReading(reading, shelf) }
  }
  return last.matching
}

async function matchReading(
  reading: PageReading,
  { catalogue, matcher }: Shelf,
): Promise<PageMatches | null> {
  const page = resolvePage(reading)
  return page && matcher.match(await withTitles(page, catalogue))
}

/** A letter whole, or null when there is none of that id. */
export async function findLetter(id: string): Promise<Letter | null> {
  return (await findKept(id)) ?? (await findPackaged(id))
}

/** A letter of the package, also when the user keeps another version of it. */
export async function findPackaged(id: string): Promise<Letter | null> {
  const path = `/data/${shardFile(id)}`
  return letterOf(await readPackageFile(path), id, path)
}
