import { allLetters } from '../../extension/collections.ts'
import { openMatching } from '../../extension/match-page.ts'
import {
  type CatalogueMatches,
  type MatchedLetter,
  matchCatalogue,
} from '../../lib/analysis/matched-texts.ts'
import type { CouncilText } from '../../lib/pages/page.ts'
import { memoizeLatest } from '../../lib/remember.ts'

/** Matches one text, as a page of the Council would show it, with all letters, the user's own too. */
export async function matchText(text: CouncilText): Promise<MatchedLetter[]> {
  const { matcher } = await openMatching(allLetters)
  const { session, symbol, title } = text
  const page = { kind: 'texts', address: '', session, symbol, title, language: 'en' } as const
  return matcher.match({ ...page, texts: [text] }).texts[0]?.matches ?? []
}

const matched = memoizeLatest(matchCatalogue)

/** Matches all adopted texts with all letters, the user's own too. */
export async function matchWholeCatalogue(): Promise<CatalogueMatches> {
  const { matcher, catalogue, lineOf } = await openMatching(allLetters)
  return matched(matcher, catalogue, lineOf)
}
