import type { Subject, SubjectKey, Subjects } from '../common/subject.ts'

/** What the panel shows. `subjectKey` says of which subject. */
export type PanelView =
  | { screen: 'list'; subjectKey: SubjectKey }
  | { screen: 'letter'; subjectKey: SubjectKey; id: string }
  /** Everything on this page was hidden. */
  | { screen: 'hidden' }

/** The subject of a key; the page when the text is no longer there. */
export function findSubject({ page, texts }: Subjects, subjectKey: SubjectKey): Subject {
  return subjectKey === 'page' ? page : (texts[subjectKey] ?? page)
}
