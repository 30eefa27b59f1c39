import type { InterfaceLanguage } from '../../extension/interface-languages.ts'
import type { Managed } from '../../extension/managed-settings.ts'
import { SETTING_VALUES, type Settings } from '../../extension/settings.ts'
import { useWording } from '../common/wording.ts'
import { Choices } from './choice.tsx'

interface LooksProps {
  settings: Settings
  managed: Managed
  /** The languages that the interface is translated into. */
  languages: readonly InterfaceLanguage[]
  onChange(change: Partial<Settings>): void
}

/** Side, language and theme, and what the toolbar counts. */
export function Appearance({ settings, managed, languages, onChange }: LooksProps) {
  const { t, direction } = useWording()
  const [end, start] =
    direction === 'ltr' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  return (
    <>
      <Choices
        name="dock"
        legend={t('options.dock')}
        note={t('options.dock-explanation')}
        chosen={settings.dock}
        of={[
          { value: 'end', label: t(`options.dock-${end}`) },
          { value: 'start', label: t(`options.dock-${start}`) },
        ]}
        onChange={(dock) => onChange({ dock })}
      />
      <LanguageChoice
        settings={settings}
        managed={managed}
        languages={languages}
        onChange={onChange}
      />
      <Choices
        name="theme"
        legend={t('options.theme')}
        chosen={settings.theme}
        isManaged={managed.theme !== undefined}
        of={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`options.theme-${value}`),
        }))}
        onChange={(theme) => onChange({ theme })}
      />
      <Choices
        name="toolbar-count"
        legend={t('options.toolbar-count')}
        chosen={settings.toolbarCount}
        of={(['all', 'new'] as const).map((value) => ({
          value,
          label: t(`options.toolbar-count-${value}`),
        }))}
        onChange={(toolbarCount) => onChange({ toolbarCount })}
      />
    </>
  )
}

/** What to follow, or one of the languages there are, each by its own name. */
function LanguageChoice({ settings, managed, languages, onChange }: LooksProps) {
  const { t } = useWording()
  return (
    <div class="choices">
      <label for="language">{t('options.language')}</label>
      <select
        id="language"
        value={settings.language}
        disabled={managed.language !== undefined}
        onChange={({ currentTarget: { value } }) => {
          const language = SETTING_VALUES.language.find((known) => known === value)
          if (language) onChange({ language })
        }}
      >
        <option value="page">{t('options.language-page')}</option>
        <option value="browser">{t('options.language-browser')}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownName(tag)}
          </option>
        ))}
      </select>
      <p class="choice-note">
        {t(managed.language ? 'managed.set' : 'options.language-explanation')}
      </p>
    </div>
  )
}

/** "Français", as a title begins. */
function ownName(tag: InterfaceLanguage): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
