import type { PageKind } from '../../lib/pages/page.ts'
import type { Issue } from '../common/issue.ts'
import { IssueLink } from '../common/issue-link.tsx'
import { kindName } from '../common/kind-name.ts'
import { useWording } from '../common/wording.ts'

export interface SiteNotesProps {
  /** A site of the Council's that the user has not allowed us to read yet. */
  offered?: string
  /** What to report when the page's texts could not be read. */
  layoutReport?: Issue | null
  /** The kind of the page, when the user switched it off. */
  kindOff?: PageKind
  /** How many texts were read of a list that is too long. */
  cutAt?: number | undefined
  /** What the user chose for the site could not be saved. */
  isUnsaved?: boolean
  onAllow?(): void
}

/** What there is to say of the page in the tab, other than its letters. */
export function SiteNotes({
  offered,
  layoutReport,
  kindOff,
  cutAt,
  isUnsaved,
  onAllow,
}: SiteNotesProps) {
  const { t } = useWording()
  if (offered) {
    return (
      <section class="site-note">
        <button type="button" class="site-offer" onClick={onAllow}>
          {t('popup.offer-host', { host: offered })}
        </button>
        <p>{t('popup.offer-explanation')}</p>
      </section>
    )
  }
  const note = isUnsaved
    ? t('settings.unsaved')
    : kindOff
      ? t('side.kind-off', { kind: kindName(kindOff, t) })
      : cutAt && t('list.cut', { n: cutAt })
  if (note) {
    return (
      <section class="site-note">
        <p role={isUnsaved ? 'alert' : undefined}>{note}</p>
      </section>
    )
  }
  if (!layoutReport) return null
  return (
    <section class="site-note">
      <p>
        {t('layout.new')}{' '}
        <IssueLink
          issue={layoutReport}
          label={t('layout.report')}
          copyLabel={t('layout.report-copy')}
        />
      </p>
    </section>
  )
}
