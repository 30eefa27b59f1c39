import type { Catalogue, CatalogueText } from '../council/catalogue.ts'
import type { Matcher } from '../matching/matcher.ts'
import type { Match } from '../matching/page-matches.ts'

/** A text of the Council, with why a letter is shown beside it on the Council's pages. */
interface MatchedText extends Pick<Match, 'tier' | 'reasons'> {
  text: CatalogueText
}

/** A letter that is shown beside a text of the Council, with why. */
export type MatchedLetter = Pick<Match, 'id' | 'tier' | 'reasons'>

/** Which letters and which adopted texts are shown beside each other, and which texts follow others. */
export interface CatalogueMatches {
  /** The texts of a letter by its id, closest first. */
  textsOf: ReadonlyMap<string, MatchedText[]>
  /** The letters of a text by its symbol, in the order that a user sees. */
  lettersOf: ReadonlyMap<string, MatchedLetter[]>
  /** The texts of a mandate line by the symbol of each of them, oldest first. */
  lineOf: ReadonlyMap<string, CatalogueText[]>
}

/**
 * Matches all adopted texts with all letters. The matcher gets the catalogue as the Council's pages
 * show it: one list of texts for each session. `lineOf` has the mandate line of each text.
 */
export function matchCatalogue(
  matcher: Matcher,
  { texts }: Pick<Catalogue, 'texts'>,
  lineOf: readonly number[],
): CatalogueMatches {
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
  const lettersOf = Map.groupBy(pairs, ({ text }) => text.symbol)
  const byLetter = Map.groupBy(pairs.toSorted(closestFirst), ({ id }) => id).entries()
  const textsOf = byLetter.map(([id, own]): [string, MatchedText[]] => [
    id,
    own.map(({ id: _, ...matched }) => matched),
  ])
  const lines = Map.groupBy(texts, (_, index) => lineOf[index]).values()
  return {
    lineOf: new Map(
      lines.flatMap((line) => {
        const inTime = line.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
        return line.map(({ symbol }): [string, CatalogueText[]] => [symbol, inTime])
      }),
    ),
    textsOf: new Map(textsOf),
    lettersOf: new Map(
      lettersOf
        .entries()
        .map(([symbol, own]): [string, MatchedLetter[]] => [
          symbol,
          own.map(({ text: _, ...matched }) => matched),
        ]),
    ),
  }
}

function asOnPage({ symbol, session, title, vote }: CatalogueText) {
  return { symbol, draft: null, session, title, outcome: vote }
}

const CLOSENESS = { direct: 0, session: 1, related: 2 }

function closestFirst(a: MatchedText, b: MatchedText): number {
  const dateOf = ({ text }: MatchedText) => text.date ?? ''
  return CLOSENESS[a.tier] - CLOSENESS[b.tier] || (dateOf(a) < dateOf(b) ? 1 : -1)
}
