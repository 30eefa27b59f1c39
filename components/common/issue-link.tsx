import { NEW_ISSUE } from '../../extension/project.ts'
import { CopyButton } from './copy-button.tsx'
import type { Issue } from './issue.ts'
import { TabLink } from './tab-link.tsx'

interface IssueLinkProps {
  issue: Issue
  /** What the link to the form says. */
  label: string
  /** What is pressed to copy the text, where there is no form. */
  copyLabel: string
  /** The project's form for a new issue; null while it has none. */
  form?: string | null
}

/** Leads to the project's form, filled in; where there is none yet, copies what it would hold. */
export function IssueLink({ issue, label, copyLabel, form = NEW_ISSUE }: IssueLinkProps) {
  if (form === null) {
    return <CopyButton label={copyLabel} text={`${issue.title}\n\n${issue.body}`} />
  }
  return <TabLink href={`${form}?${new URLSearchParams({ ...issue })}`}>{label}</TabLink>
}
