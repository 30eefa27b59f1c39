import type { Letter } from '../../lib/letters/letter.ts'
import { version } from '../../package.json'
import type { Wording } from './create-wording.ts'

/** What somebody has to tell the project: the title and the body of a form that is filled in. */
export interface Issue {
  title: string
  body: string
}

/**
 * An error in a letter's record. Holds the letter and the version only, nothing of the page being
 * read or of the reader.
 */
export function letterIssue({ id, title }: Pick<Letter, 'id' | 'title'>, { t }: Wording): Issue {
  return { title: t('report.title', { id }), body: t('report.body', { id, title, version }) }
}

/**
 * A letter proposed to the project. Holds facts of the record; the record itself is a file that
 * the user adds by hand.
 */
export function contributionIssue(
  { id, title, url }: Pick<Letter, 'id' | 'title' | 'url'>,
  { t }: Wording,
): Issue {
  return {
    title: t('keep.propose-title', { title }),
    body: t('keep.propose-body', { id, title, url, version }),
  }
}

/**
 * A page of a new layout. Holds the page's address, as it is a public page of the UN, without what
 * stands behind it in the address.
 */
export function layoutIssue(page: string, { t }: Wording): Issue {
  const { origin, pathname } = new URL(page)
  return {
    title: t('layout.report-title', { page: pathname }),
    body: t('layout.report-body', { page: origin + pathname, version }),
  }
}
