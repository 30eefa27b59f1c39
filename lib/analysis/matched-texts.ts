import type { Catalogue, CatalogueText } from '../council/catalogue.ts'
import type { Matcher } from '../matching/matcher.ts'
import type { Match } from '../matching/page-matches.ts'

/** A text of the Council beside which a letter is shown. */
export interface MatchedText extends Pick<Match, 'tier' | 'reasons'> {
  text: CatalogueText
}

/**
 * Which adopted texts each letter is shown beside, by letter id: the catalogue is put to the
 * matcher as it would be on the Council's pages, one list of texts a session.
 */
export function matchCatalogue(
  matcher: Matcher,
  { texts }: Pick<Catalogue, 'texts'>,
): Map<string, MatchedText[]> {
  const beside = new Map<string, MatchedText[]>()
  for (const [session, ofSession] of Map.groupBy(texts, (text) => text.session)) {
    const { texts: matched } = matcher.match({
      kind: 'texts',
      address: '',
      session,
      symbol: null,
      title: '',
      language: 'en',
      texts: ofSession.map(asOnPage),
    })
    matched.forEach(({ matches }, place) => {
      const text = ofSession[place]
      if (!text) return
      for (const { id, tier, reasons } of matches) {
        const list = beside.get(id)
        if (list) list.push({ text, tier, reasons })
        else beside.set(id, [{ text, tier, reasons }])
      }
    })
  }
  for (const list of beside.values()) list.sort(closestFirst)
  return beside
}

function asOnPage({ symbol, session, title, vote }: CatalogueText) {
  return { symbol, draft: null, session, title, outcome: vote }
}

const CLOSENESS = { direct: 0, session: 1, related: 2 }

function closestFirst(a: MatchedText, b: MatchedText): number {
  const dateOf = ({ text }: MatchedText) => text.date ?? ''
  return CLOSENESS[a.tier] - CLOSENESS[b.tier] || (dateOf(a) < dateOf(b) ? 1 : -1)
}
