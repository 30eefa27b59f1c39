import type { Settings } from '../../extension/settings.ts'
import { isLanguage, type Language } from '../../lib/council/language.ts'
import { useWording } from '../common/wording.ts'
import { Choices } from './choice.tsx'

/** In the order and the spelling of the UN's own bar. */
const NAMES: [Language, string][] = [
  ['ar', 'عربي'],
  ['zh', '中文'],
  ['en', 'English'],
  ['fr', 'Français'],
  ['ru', 'Русский'],
  ['es', 'Español'],
]

interface LooksProps {
  settings: Settings
  /** The languages that the interface is translated into. */
  languages: readonly Language[]
  onChange(change: Partial<Settings>): void
}

/** Side, language and theme. */
export function Appearance({ settings, languages, onChange }: LooksProps) {
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
      <LanguageChoice settings={settings} languages={languages} onChange={onChange} />
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

/** Offers the languages there are; of a single one it only says so. */
function LanguageChoice({ settings, languages, onChange }: LooksProps) {
  const { t } = useWording()
  const offered = NAMES.filter(([tag]) => languages.includes(tag))
  const [only, other] = offered
  if (only && !other) {
    return (
      <div class="choices">
        <p class="choices-title">{t('options.language')}</p>
        <p class="choice-note">{t('options.language-only', { language: only[1] })}</p>
      </div>
    )
  }
  return (
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
        {offered.map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
