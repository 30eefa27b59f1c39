import { allLetters } from '../../extension/collections.ts'
import { openMatching } from '../../extension/match-page.ts'
import type { MatchedText } from '../../lib/analysis/matched-texts.ts'
import { matchCatalogue } from '../../lib/analysis/matched-texts.ts'
import { memoizeLatest } from '../../lib/remember.ts'

const matched = memoizeLatest(matchCatalogue)

/** Finds the texts that each letter is shown beside, those of the user's own letters too. */
export async function matchWholeCatalogue(): Promise<Map<string, MatchedText[]>> {
  const { matcher, catalogue } = await openMatching(allLetters)
  return matched(matcher, catalogue)
}
