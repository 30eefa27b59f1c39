import type { Subject, SubjectKey, Subjects } from '../common/subject.ts'

/** What the panel shows. `subjectKey` says of which subject. */
export type PanelView =
  | { screen: 'list'; subjectKey: SubjectKey }
  | { screen: 'letter'; subjectKey: SubjectKey; id: string }
  /** Everything on this page was hidden. */
  | { screen: 'hidden' }

/**
 * What stands one step behind a view: of a letter its list, of a text's list that of the page. Null
 * where there is nothing, as behind the view that was opened `first`.
 */
export function viewBehind(view: PanelView, first?: PanelView): PanelView | null {
  if (view.screen === 'letter') return { screen: 'list', subjectKey: view.subjectKey }
  if (view.screen !== 'list' || view.subjectKey === 'page') return null
  const isFirst = first?.screen === 'list' && first.subjectKey === view.subjectKey
  return isFirst ? null : { screen: 'list', subjectKey: 'page' }
}

/** The subject of a key; the page when the text is no longer there. */
export function findSubject({ page, texts }: Subjects, subjectKey: SubjectKey): Subject {
  return subjectKey === 'page' ? page : (texts[subjectKey] ?? page)
}
