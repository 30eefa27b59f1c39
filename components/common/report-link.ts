import type { Letter } from '../../lib/letters/letter.ts'
import { bugs, version } from '../../package.json'
import type { Wording } from './create-wording.ts'

/**
 * Gives the address at which to report an error in a letter's record, with the report begun. Holds
 * the letter and the version only, nothing of the page being read or of the reader.
 */
export function reportAddress({ id, title }: Pick<Letter, 'id' | 'title'>, { t }: Wording): string {
  return issueAddress(t('report.title', { id }), t('report.body', { id, title, version }))
}

/**
 * Gives the address at which to propose a letter to the project, with the form begun. Holds facts
 * of the record; the record itself is a file that the user adds by hand.
 */
export function contributionAddress(
  { id, title, url }: Pick<Letter, 'id' | 'title' | 'url'>,
  { t }: Wording,
): string {
  return issueAddress(
    t('keep.propose-title', { title }),
    t('keep.propose-body', { id, title, url, version }),
  )
}

/**
 * Gives the address at which to report a page of a new layout, with the report begun. Holds the
 * page's address, as it is a public page of the UN, without what stands behind it in the address.
 */
export function layoutReportAddress(page: string, { t }: Wording): string {
  const { origin, pathname } = new URL(page)
  return issueAddress(
    t('layout.report-title', { page: pathname }),
    t('layout.report-body', { page: origin + pathname, version }),
  )
}

/** The project's form for a new issue, with its title and body filled in. */
function issueAddress(title: string, body: string): string {
  return `${bugs.url}?${new URLSearchParams({ title, body })}`
}
