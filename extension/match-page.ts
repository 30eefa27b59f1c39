import type { Collection } from '../lib/collection/collection.ts'
import { type Catalogue, decodeCatalogue } from '../lib/council/catalogue.ts'
import { decodeStates } from '../lib/council/state-records.ts'
import { createStates, type States } from '../lib/council/states.ts'
import type { LetterHeader } from '../lib/letters/letter.ts'
import { keysWith } from '../lib/matching/match-keys.ts'
import { decodeKeys } from '../lib/matching/match-keys-file.ts'
import { createMatcher, type Matcher } from '../lib/matching/matcher.ts'
import type { Match, PageMatches } from '../lib/matching/page-matches.ts'
import type { CouncilPage } from '../lib/pages/page.ts'
import { once } from '../lib/remember.ts'
import { allLetters, packaged, publicLetters } from './collections.ts'
import { inTurns } from './in-turns.ts'
import { withTitles } from './learned-store.ts'
import type { OwnMatches } from './messages.ts'
import { readPackageFile } from './read-package-file.ts'

/** All that answering about a page needs; made once for as long as the background lives. */
export interface MatchingKnowledge {
  headers: Map<string, LetterHeader>
  catalogue: Catalogue
  states: States
  matcher: Matcher
  /** The mandate line of each text of the catalogue, by its index. */
  lineOf: readonly number[]
}

const openedByHeaders = new WeakMap<readonly LetterHeader[], MatchingKnowledge>()

/**
 * Opens the catalogue and the letters of a collection, anew when one of these has changed. A failed
 * opening is tried again at the next question.
 */
export async function openMatching(letters: Collection): Promise<MatchingKnowledge> {
  const [headers, known, compiled] = await Promise.all([
    letters.headers(),
    openKnowledge(),
    packaged.headers(),
  ])
  const opened = openedByHeaders.get(headers)
  if (opened) return opened
  const { catalogue, states } = known
  const keys = keysWith(known.keys, { compiled, headers, catalogue, states })
  const knowledge = {
    headers: new Map(headers.map((header) => [header.id, header])),
    catalogue,
    states,
    matcher: createMatcher({ headers, catalogue, states, keys }),
    lineOf: keys.lineOf,
  }
  openedByHeaders.set(headers, knowledge)
  return knowledge
}

/** What the package knows of the Council, and what was found beforehand of its letters. */
const openKnowledge = once(async () => {
  const [catalogueFile, stateFile, keyFile] = await Promise.all(
    ['catalogue', 'states', 'matching'].map((name) => readPackageFile(`/data/${name}.json`)),
  )
  return {
    catalogue: decodeCatalogue(catalogueFile),
    states: createStates(decodeStates(stateFile)),
    keys: decodeKeys(keyFile),
  }
})

/**
 * The public letters for a page, with the titles that the page lacks. A long list is matched
 * in turns with what else is asked.
 */
export async function matchPage(page: CouncilPage): Promise<PageMatches> {
  const { catalogue, matcher } = await openMatching(publicLetters)
  return inTurns(matcher.matchInSteps(await withTitles(page, catalogue)))
}

/**
 * The letters that the user keeps for a page, without those that are shown anyway, and the headers
 * of all letters. For our own pages only. Null when none are kept.
 */
export async function matchOwn({
  page,
  matches,
  texts,
}: PageMatches): Promise<{ own: OwnMatches; headers: Map<string, LetterHeader> } | null> {
  const [{ headers, matcher }, knowledge] = await Promise.all([
    openMatching(allLetters),
    openMatching(publicLetters),
  ])
  if (headers === knowledge.headers) return null
  const ownOf = (all: Match[], shown: Match[] = []) => {
    const known = new Set(shown.map(({ id }) => id))
    return all.filter(({ id }) => headers.get(id)?.provenance === 'user' && !known.has(id))
  }
  const found = await inTurns(matcher.matchInSteps(page))
  const own = {
    matches: ownOf(found.matches, matches),
    texts: found.texts.map((text, index) => ownOf(text.matches, texts[index]?.matches)),
  }
  return { own, headers }
}
