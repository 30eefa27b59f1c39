import { useWording } from '../common/wording.ts'

/** The site of the tab, when it is one on which letters are shown. */
export interface Site {
  host: string
  on: boolean
  /** The user's organization has said so. */
  isManaged: boolean
}

interface SiteSwitchProps extends Site {
  onSwitch(on: boolean): void
}

/** Switches the letters on a site on and off. */
export function SiteSwitch({ host, on, isManaged, onSwitch }: SiteSwitchProps) {
  const { t } = useWording()
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={t('popup.site-switch', { host })}
      disabled={isManaged}
      title={isManaged ? t('managed.set') : t(on ? 'popup.site-on' : 'popup.site-off', { host })}
      class="site-switch"
      onClick={() => onSwitch(!on)}
    >
      <bdi>{host}</bdi>
      <span class="switch-track" aria-hidden="true" />
    </button>
  )
}
