import type { Settings } from '../../extension/settings.ts'
import { isLanguage, type Language } from '../../lib/council/language.ts'
import { useWording } from '../common/wording.ts'
import { Choices } from './choice.tsx'

/** In the order and the spelling of the UN's own bar. */
const LANGUAGES: [Language, string][] = [
  ['ar', 'عربي'],
  ['zh', '中文'],
  ['en', 'English'],
  ['fr', 'Français'],
  ['ru', 'Русский'],
  ['es', 'Español'],
]

interface LooksProps {
  settings: Settings
  onChange(change: Partial<Settings>): void
}

/** Side, language and theme. */
export function Appearance({ settings, onChange }: LooksProps) {
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
      <div class="choices">
        <label for="language">{t('options.language')}</label>
        <select
          id="language"
          value={settings.language}
          onChange={({ currentTarget: { value } }) =>
            onChange({ language: isLanguage(value) ? value : 'page' })
          }
        >
          <option value="page">{t('options.language-page')}</option>
          {LANGUAGES.map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Choices
        name="theme"
        legend={t('options.theme')}
        chosen={settings.theme}
        of={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`options.theme-${value}`),
        }))}
        onChange={(theme) => onChange({ theme })}
      />
    </>
  )
}
