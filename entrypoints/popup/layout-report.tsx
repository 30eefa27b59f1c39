import type { ComponentChildren } from 'preact'
import type { Wording } from '../../components/common/create-wording.ts'
import { layoutIssue } from '../../components/common/issue.ts'
import { IssueLink } from '../../components/common/issue-link.tsx'

/** What reports a page of a new layout; loaded for the few pages that have one. */
export function layoutReport(page: string, wording: Wording): ComponentChildren {
  const { t } = wording
  return (
    <IssueLink
      issue={layoutIssue(page, wording)}
      label={t('layout.report')}
      copyLabel={t('layout.report-copy')}
    />
  )
}
