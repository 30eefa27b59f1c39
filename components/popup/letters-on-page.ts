import type { PageDisplay } from '../../extension/messages.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { joinInOrder } from '../../lib/matching/order.ts'
import type { Match } from '../../lib/matching/page-matches.ts'
import { type SubjectKind, subjectKind } from '../common/subject.ts'

/** The letters of the page in the tab, each once, in the matcher's order. */
export interface PageLetters {
  /** Of the package: as many as the badges and the toolbar say. */
  matches: Match[]
  /** Others that the user keeps. */
  own: Match[]
  /** By letter id; holds every id in `matches` and `own`. */
  headers: Record<string, LetterHeader>
  of: SubjectKind
  session: string | null
}

/** The letters for a page and for all of its texts; null when there are none. */
export function pageLetters({
  matches: { page, matches, texts },
  own,
  headers,
}: Pick<PageDisplay, 'matches' | 'own' | 'headers'>): PageLetters | null {
  const join = (all: Match[]) => joinInOrder(all, (id) => headers[id]?.date)
  const shown = join([...matches, ...texts.flatMap((text) => text.matches)])
  const ids = new Set(shown.map(({ id }) => id))
  const kept = join(own ? [...own.matches, ...own.texts.flat()] : [])
  const others = kept.filter(({ id }) => !ids.has(id))
  if (shown.length + others.length === 0) return null
  return { matches: shown, own: others, headers, of: subjectKind(page), session: page.session }
}
