import type { Letter } from '../../lib/letters/letter.ts'
import { bugs, version } from '../../package.json'
import type { Wording } from './wording.ts'

/**
 * Where an error in a letter's record is reported, with the report begun. Holds the letter and the
 * version only, nothing of the page being read or of the reader.
 */
export function reportAddress({ id, title }: Pick<Letter, 'id' | 'title'>, { t }: Wording): string {
  const address = new URL(bugs.url)
  address.searchParams.set('title', t('report.title', { id }))
  address.searchParams.set('body', t('report.body', { id, title, version }))
  return address.href
}

/**
 * Where a letter is proposed to the project, with the form begun. Holds facts of the record; the
 * record itself is a file that the user adds by hand.
 */
export function contributionAddress(
  { id, title, url }: Pick<Letter, 'id' | 'title' | 'url'>,
  { t }: Wording,
): string {
  const address = new URL(bugs.url)
  address.searchParams.set('title', t('keep.propose-title', { title }))
  address.searchParams.set('body', t('keep.propose-body', { id, title, url, version }))
  return address.href
}

/**
 * Where a page whose layout is new to us is reported, with the report begun. Holds the page's
 * address, as it is a public page of the UN, without what stands behind it in the address.
 */
export function layoutReportAddress(page: string, { t }: Wording): string {
  const { origin, pathname } = new URL(page)
  const address = new URL(bugs.url)
  address.searchParams.set('title', t('layout.report-title', { page: pathname }))
  address.searchParams.set('body', t('layout.report-body', { page: origin + pathname, version }))
  return address.href
}
