import type { InterfaceLanguage } from '../../extension/interface-languages.ts'
import type { Managed } from '../../extension/managed-settings.ts'
import type { PackageSummary } from '../../extension/messages.ts'
import type { Settings, SettingsChange } from '../../extension/settings.ts'
import type { KeptStore } from '../../lib/kept/kept-store.ts'
import { PAGE_KINDS } from '../../lib/pages/page.ts'
import { Icon } from '../common/icon.tsx'
import { kindName } from '../common/kind-name.ts'
import { useWording } from '../common/wording.ts'
import { Appearance } from './appearance.tsx'
import { Choice } from './choice.tsx'
import { Feeds, type FeedsProps } from './feeds.tsx'
import { Section } from './options-section.tsx'
import { Permissions } from './permissions.tsx'
import { type Imported, SettingsFile } from './settings-file.tsx'
import { type AllowedSite, Sites } from './sites.tsx'
import { StoredData, type StoredItems } from './stored-data.tsx'

export interface OptionsProps extends FeedsProps {
  settings: Settings
  managed: Managed
  /** The languages that the interface is translated into. */
  languages: readonly InterfaceLanguage[]
  sites: AllowedSite[]
  kept: StoredItems
  openKept(): Promise<KeptStore>
  /** Null while not known, or when the package is damaged. */
  collection: PackageSummary | null
  permissions: string[]
  libraryLink: string
  imported: Imported
  /** Why not everything was erased, as a sentence, or null. */
  notErased: string | null
  /** The last change could not be saved. */
  isUnsaved: boolean
  onChange(change: SettingsChange): void
  onSwitchSite(site: AllowedSite, on: boolean): void
  onEraseLearned(): void
  /** Erases what is stored; refused when more is kept than was seen. */
  onEraseAll(): void
  onExport(): void
  onImport(file: File): void
}

/** The options: where letters are shown, how, what is kept, and what the extension may do. */
export function Options(props: OptionsProps) {
  const { settings, managed, onChange } = props
  const { kindsOff } = settings
  const { t } = useWording()
  return (
    <div class="options">
      <header class="options-head">
        <p class="product">
          <Icon name="logo" size={18} />
          {t('product')}
        </p>
        <h1>{t('popup.options')}</h1>
      </header>
      <main>
        {props.isUnsaved && (
          <p role="alert" class="unsaved">
            {t('settings.unsaved')}
          </p>
        )}
        <Section id="sites" isExplained>
          <Sites {...props} hostsOff={settings.hostsOff} onSwitch={props.onSwitchSite} />
        </Section>
        <Section id="kinds" isExplained>
          <ul class="choice-list choice-columns">
            {PAGE_KINDS.map((kind) => (
              <li key={kind}>
                <Choice
                  label={kindName(kind, t)}
                  on={!kindsOff.includes(kind)}
                  isManaged={managed.kindsOff.includes(kind)}
                  onChange={(on) => onChange({ kind: { name: kind, on } })}
                />
              </li>
            ))}
          </ul>
        </Section>
        <Section id="looks">
          <Appearance {...props} />
        </Section>
        <Section id="feeds" isExplained>
          <Feeds {...props} />
        </Section>
        <Section id="kept" isExplained>
          {!managed.keepLetters && <p>{t('keep.managed')}</p>}
          <StoredData {...props} />
        </Section>
        <Section id="file" isExplained>
          <SettingsFile {...props} />
        </Section>
        <Section id="data">{props.collection && <Data collection={props.collection} />}</Section>
        <Section id="permissions" isExplained>
          <Permissions names={props.permissions} />
        </Section>
      </main>
    </div>
  )
}

function Data({ collection }: { collection: PackageSummary }) {
  const { t, date } = useWording()
  const { version, letters, texts, sessions, organizations } = collection
  return (
    <>
      <p>{t('options.data-counts', { letters, texts, sessions, organizations })}</p>
      <p class="soft">
        {[
          t('popup.version', { version }),
          ...(collection.date ? [t('popup.newest-of', { date: date(collection.date) })] : []),
        ].join(' · ')}
      </p>
    </>
  )
}
