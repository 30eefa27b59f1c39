import browser from './browser.ts'
import { type InterfaceLanguage, isInterfaceLanguage } from './interface-languages.ts'
import type { Settings } from './settings.ts'

/** The language of what stands on no page: the chosen one, else the browser's, else English. */
export function interfaceLanguage({ language }: Pick<Settings, 'language'>): InterfaceLanguage {
  if (language !== 'page' && language !== 'browser') return language
  const own = browser.i18n.getUILanguage().toLowerCase().split('-', 1)[0] ?? ''
  return isInterfaceLanguage(own) ? own : 'en'
}

/** The language of what is shown beside a page: the page's own, unless another was chosen. */
export function languageBeside(
  page: InterfaceLanguage | null,
  settings: Pick<Settings, 'language'>,
): InterfaceLanguage {
  return (settings.language === 'page' && page) || interfaceLanguage(settings)
}
