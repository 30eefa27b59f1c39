import type { ComponentChildren } from 'preact'
import type { PageKind } from '../../lib/pages/page.ts'
import { kindName } from '../common/kind-name.ts'
import { useWording } from '../common/wording.ts'

export interface SiteNotesProps {
  /** A site of the Council's that the user has not allowed us to read yet. */
  offered?: string
  /** What reports that the page's texts could not be read, when they could not. */
  layoutReport?: ComponentChildren
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
        {t('layout.new')} {layoutReport}
      </p>
    </section>
  )
}
