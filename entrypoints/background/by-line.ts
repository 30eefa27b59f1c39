import type { PageMatches, TextMatches } from '../../lib/matching/match.ts'

/** Stands for a line of the page that is no text: a heading, an agenda item. */
const NO_TEXT: TextMatches = {
  text: { symbol: null, draft: null, session: null, title: '', outcome: null },
  matches: [],
}

/**
 * Matches as the annotator counts them: one entry for each line that it read in the page, of which
 * not every one is a text. `lines` is how many it read.
 */
export function byLine(matches: PageMatches, lines: number): PageMatches {
  const places = matches.page.lines
  if (!places) return matches
  const texts = Array.from({ length: lines }, () => NO_TEXT)
  for (const [text, line] of places.entries()) {
    const found = matches.texts[text]
    if (found) texts[line] = found
  }
  return { ...matches, texts }
}
