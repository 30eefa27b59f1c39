import type { Catalogue, CatalogueText } from '../council/catalogue.ts'
import type { Matcher } from '../matching/matcher.ts'
import type { Match } from '../matching/page-matches.ts'

/** A text of the Council, with why a letter is shown beside it on the Council's pages. */
export interface MatchedText extends Pick<Match, 'tier' | 'reasons'> {
  text: CatalogueText
}

/**
 * Finds the adopted texts that each letter is shown beside, by the letter's id, closest first. The
 * matcher gets the catalogue as the Council's pages show it: one list of texts for each session.
 */
export function matchCatalogue(
  matcher: Matcher,
  { texts }: Pick<Catalogue, 'texts'>,
): Map<string, MatchedText[]> {
  const bySession = Map.groupBy(texts, ({ session }) => session)
  const pairs = [...bySession].flatMap(([session, listed]) => {
    const { texts: matched } = matcher.match({
      kind: 'texts',
      address: '',
      session,
      symbol: null,
      title: '',
      language: 'en',
      texts: listed.map(asOnPage),
    })
    return listed.flatMap((text, index) =>
      (matched[index]?.matches ?? []).map(({ id, tier, reasons }) => ({ id, text, tier, reasons })),
    )
  })
  const byLetter = Map.groupBy(pairs.sort(closestFirst), ({ id }) => id).entries()
  return new Map(byLetter.map(([id, own]) => [id, own.map(({ id: _, ...matched }) => matched)]))
}

function asOnPage({ symbol, session, title, vote }: CatalogueText) {
  return { symbol, draft: null, session, title, outcome: vote }
}

const CLOSENESS = { direct: 0, session: 1, related: 2 }

function closestFirst(a: MatchedText, b: MatchedText): number {
  const dateOf = ({ text }: MatchedText) => text.date ?? ''
  return CLOSENESS[a.tier] - CLOSENESS[b.tier] || (dateOf(a) < dateOf(b) ? 1 : -1)
}
