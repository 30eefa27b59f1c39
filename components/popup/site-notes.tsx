import type { PageKind } from '../../lib/pages/page.ts'
import { kindName } from '../shared/kind-name.ts'
import { useWording } from '../shared/wording.ts'

export interface SiteNotesProps {
  /** A site of the Council's that the user has not allowed us to read yet. */
  offered: string | null
  /** Where to report that the page's texts could not be read, when they could not. */
  layoutReport: string | null
  /** The kind of the page, when the user switched it off. */
  kindOff?: PageKind
  /** Of a list that is too long, so many texts were read. */
  cutAt?: number | undefined
  /** What the user chose for the site could not be saved. */
  isUnsaved?: boolean
  onAllow(): void
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
  if (offered !== null) {
    return (
      <section class="site-note">
        <button type="button" class="site-offer" onClick={onAllow}>
          {t('popup.offer-host', { host: offered })}
        </button>
        <p>{t('popup.offer-explanation')}</p>
      </section>
    )
  }
  const told = isUnsaved
    ? t('settings.unsaved')
    : kindOff
      ? t('side.kind-off', { kind: kindName(kindOff, t) })
      : cutAt && t('list.cut', { n: cutAt })
  if (told) {
    return (
      <section class="site-note">
        <p role={isUnsaved ? 'alert' : undefined}>{told}</p>
      </section>
    )
  }
  if (layoutReport === null) return null
  return (
    <section class="site-note">
      <p>
        {t('layout.new')}{' '}
        <a href={layoutReport} target="_blank" rel="noopener noreferrer">
          {t('layout.report')}
        </a>
      </p>
    </section>
  )
}
