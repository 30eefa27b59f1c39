import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Match } from '../../lib/matching/match.ts'
import { groupByTier, type Subject, type Subjects } from '../subject.ts'

/** What the panel shows. `place` is the subject's: the page or one of its texts. */
export type PanelView =
  | { screen: 'list'; place: Subject['place'] }
  | { screen: 'letter'; place: Subject['place']; id: string }
  /** Everything on this page was hidden. */
  | { screen: 'hidden' }

/** The subject at a place; the page when the text is no longer there. */
export function subjectAt({ page, texts }: Subjects, place: Subject['place']): Subject {
  return place === 'page' ? page : (texts[place] ?? page)
}

/** The matches in the order in which the list shows them. */
export function inOrder(subject: Subject, headers: Record<string, LetterHeader>): Match[] {
  return groupByTier(subject.matches, headers).flatMap(({ matches }) => matches)
}
