import { type Catalogue, decodeCatalogue } from '../../lib/council/catalogue.ts'
import { decodeStates } from '../../lib/council/state-records.ts'
import { createStates, type States } from '../../lib/council/states.ts'
import type { KeptIndex } from '../../lib/kept/read-index.ts'
import { decodeHeaders, letterOf } from '../../lib/letters/collection.ts'
import type { Letter, LetterHeader } from '../../lib/letters/letter.ts'
import { shardFile } from '../../lib/letters/shard.ts'
import { keysWith } from '../../lib/matching/keys.ts'
import { decodeKeys } from '../../lib/matching/keys-file.ts'
import type { Match, PageMatches } from '../../lib/matching/match.ts'
import { createMatcher, type Matcher } from '../../lib/matching/matcher.ts'
import type { OwnMatches } from '../../lib/messages.ts'
import type { CouncilPage } from '../../lib/pages/page.ts'
import { findKept, headersWithKept, keptNow } from './kept.ts'
import { withTitles } from './learned-texts.ts'
import { readPackageFile } from './package-files.ts'
import { inTurns } from './turns.ts'

/** All that answering about a page needs; made once for as long as the background lives. */
export interface Shelf {
  headers: Map<string, LetterHeader>
  catalogue: Catalogue
  states: States
  matcher: Matcher
}

let packaged: Promise<Shelf> | null = null
let whole: { kept: KeptIndex; opening: Promise<Shelf> } | null = null

/**
 * Opens the letters of the package and the catalogue: all that a page is ever told of. A failed
 * opening is tried again at the next question.
 */
export function openShelf(): Promise<Shelf> {
  packaged ??= fillShelf(null)
  packaged.catch(() => {
    packaged = null
  })
  return packaged
}

/** The same with the letters that the user keeps, anew when one of them has changed. */
export async function openWholeShelf(): Promise<Shelf> {
  const kept = await keptNow()
  if (!kept) return openShelf()
  if (whole?.kept === kept) return whole.opening
  const opening = fillShelf(kept)
  const opened = { kept, opening }
  opening.catch(() => {
    if (whole === opened) whole = null
  })
  whole = opened
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

/**
 * The letters of the package for a page, with the titles that the page lacks. A long list is matched
 * in turns with what else is asked.
 */
export async function matchPage(page: CouncilPage): Promise<PageMatches> {
  const { catalogue, matcher } = await openShelf()
  return inTurns(matcher.matchInSteps(await withTitles(page, catalogue)))
}

/**
 * The letters that the user keeps for a page, without those that are shown anyway, and the headers
 * of all kept ones. For our own pages only. Null when none are kept.
 */
export async function matchOwn({
  page,
  matches,
  texts,
}: PageMatches): Promise<{ own: OwnMatches; headers: Map<string, LetterHeader> } | null> {
  const kept = await keptNow()
  if (!kept) return null
  const { matcher } = await openWholeShelf()
  const headers = new Map(kept.index.letters.map((header) => [header.id, header]))
  const ownOf = (all: Match[], shown: Match[] = []) => {
    const known = new Set(shown.map(({ id }) => id))
    return all.filter(({ id }) => headers.has(id) && !known.has(id))
  }
  const found = await inTurns(matcher.matchInSteps(page))
  const own = {
    matches: ownOf(found.matches, matches),
    texts: found.texts.map((text, place) => ownOf(text.matches, texts[place]?.matches)),
  }
  return { own, headers }
}

/** A letter whole, the kept one first, or null when there is none of that id. For our own pages. */
export async function findLetter(id: string): Promise<Letter | null> {
  return (await findKept(id)) ?? (await findPackaged(id))
}

/** A letter of the package, also when the user keeps another version of it. */
export async function findPackaged(id: string): Promise<Letter | null> {
  const path = `/data/${shardFile(id)}`
  return letterOf(await readPackageFile(path), id, path)
}
