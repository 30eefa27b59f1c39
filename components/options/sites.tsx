import { isHostManaged, type Managed } from '../../extension/managed-settings.ts'
import type { Settings } from '../../extension/settings.ts'
import type { SiteFamily } from '../../lib/pages/site-families.ts'
import type { MessageKey } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'
import { Choice } from './choice.tsx'

export interface AllowedSite extends SiteFamily {
  /** Whether the browser lets us read it. */
  allowed: boolean
}

interface SitesProps {
  sites: AllowedSite[]
  hostsOff: Settings['hostsOff']
  managed: Managed
  /** Asks the browser where it must be asked; called right in the click. */
  onSwitch(site: AllowedSite, on: boolean): void
}

/** The sites on which letters are shown: those of the UN's core, and those that are asked for. */
export function Sites({ sites, hostsOff, managed, onSwitch }: SitesProps) {
  const { t } = useWording()
  const list = (optional: boolean) => (
    <ul class={optional ? 'choice-list choice-columns' : 'choice-list'}>
      {sites
        .filter((site) => site.optional === optional)
        .map((site) => {
          const off = site.hosts.filter((host) => hostsOff.includes(host))
          const mixed = site.allowed && off.length > 0 && off.length < site.hosts.length
          return (
            <li key={site.key}>
              <Choice
                label={t(`site.${site.key}` as MessageKey)}
                note={<bdi dir="ltr">{site.hosts.join(', ')}</bdi>}
                on={site.allowed && off.length === 0}
                mixed={mixed}
                isManaged={site.hosts.some((host) => isHostManaged(managed, host))}
                onChange={(on) => onSwitch(site, on)}
              />
            </li>
          )
        })}
    </ul>
  )
  return (
    <>
      {list(false)}
      <h3 class="sub-title">{t('options.sites-optional')}</h3>
      <p class="soft">{t('options.sites-optional-explanation')}</p>
      {list(true)}
    </>
  )
}
