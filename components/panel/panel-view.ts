import type { Subject, Subjects } from '../shared/subject.ts'

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
