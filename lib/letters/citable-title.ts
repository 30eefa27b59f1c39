import type { Letter } from './letter.ts'

/**
 * A letter's title as a work cited has it: the page's own as it is, one that is not the page's own in
 * square brackets, as APA (7th edition, 9.22) and Chicago (17th edition, 14.229) describe what has no
 * title.
 */
export function citableTitle({ title, title_kind }: Pick<Letter, 'title' | 'title_kind'>): string {
  return title_kind === 'own' ? title : `[${title}]`
}
