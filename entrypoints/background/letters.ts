import { type Catalogue, decodeCatalogue } from '../../lib/council/catalogue.ts'
import { decodeStates } from '../../lib/council/state-records.ts'
import { createStates, type States } from '../../lib/council/states.ts'
import { decodeHeaders, letterOf } from '../../lib/letters/collection.ts'
import type { Letter, LetterHeader } from '../../lib/letters/letter.ts'
import { shardFile } from '../../lib/letters/shard.ts'
import type { PageMatches } from '../../lib/matching/match.ts'
import { createMatcher, type Matcher } from '../../lib/matching/matcher.ts'
import type { PageReading } from '../../lib/pages/page.ts'
import { resolvePage } from '../../lib/pages/resolve.ts'
import { withTitles } from './learned-texts.ts'
import { readPackageFile } from './package-files.ts'

/** All that answering about a page needs; made once for as long as the background lives. */
export interface Shelf {
  headers: Map<string, LetterHeader>
  catalogue: Catalogue
  states: States
  matcher: Matcher
}

let shelf: Promise<Shelf> | null = null

/** Opens the letters and the catalogue; a failed opening is tried again at the next question. */
export function openShelf(): Promise<Shelf> {
  if (shelf) return shelf
  const opening = fillShelf()
  opening.catch(() => {
    shelf = null
  })
  shelf = opening
  return opening
}

async function fillShelf(): Promise<Shelf> {
  const [headerFile, catalogueFile, stateFile] = await Promise.all(
    ['headers', 'catalogue', 'states'].map((name) => readPackageFile(`/data/${name}.json`)),
  )
  const headers = decodeHeaders(headerFile)
  const catalogue = decodeCatalogue(catalogueFile)
  const states = createStates(decodeStates(stateFile))
  return {
    headers: new Map(headers.map((header) => [header.id, header])),
    catalogue,
    states,
    matcher: createMatcher({ headers, catalogue, states }),
  }
}

/** What a page shows, or null when it turns out not to be the Council's. */
export async function matchPage(reading: PageReading): Promise<PageMatches | null> {
  const page = resolvePage(reading)
  if (!page) return null
  const { catalogue, matcher } = await openShelf()
  return matcher.match(await withTitles(page, catalogue))
}

/** A letter whole, or null when there is none of that id. */
export async function findLetter(id: string): Promise<Letter | null> {
  const path = `/data/${shardFile(id)}`
  return letterOf(await readPackageFile(path), id, path)
}
