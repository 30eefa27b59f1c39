import { allLetters } from '../../extension/collections.ts'
import { openMatching } from '../../extension/match-page.ts'
import { type CatalogueMatches, matchCatalogue } from '../../lib/analysis/matched-texts.ts'
import { memoizeLatest } from '../../lib/remember.ts'

const matched = memoizeLatest(matchCatalogue)

/** Matches all adopted texts with all letters, the user's own too. */
export async function matchWholeCatalogue(): Promise<CatalogueMatches> {
  const { matcher, catalogue } = await openMatching(allLetters)
  return matched(matcher, catalogue)
}
