import { findNew } from '../../extension/seen-store.ts'
import type { Settings } from '../../extension/settings.ts'
import { countPageLetters, type LetterCounts } from '../../lib/matching/letter-counts.ts'
import type { Match, PageMatches } from '../../lib/matching/page-matches.ts'

/** The letters of a page that the toolbar counts: all, or the new ones where the user wants those. */
export async function toolbarCounts(
  matches: PageMatches,
  { toolbarCount }: Pick<Settings, 'toolbarCount'>,
): Promise<LetterCounts> {
  if (toolbarCount === 'all') return countPageLetters(matches)
  const { ids } = await findNew()
  const fresh = (all: readonly Match[]) => all.filter(({ id }) => ids.has(id))
  return countPageLetters({
    ...matches,
    matches: fresh(matches.matches),
    texts: matches.texts.map((text) => ({ ...text, matches: fresh(text.matches) })),
  })
}
