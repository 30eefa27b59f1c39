import { isLanguage, type Language } from './council/language.ts'

/** What the user chose; kept in the browser's local storage, never sent anywhere. */
export interface Settings {
  /** Side of the page the panel docks to, in reading direction. */
  dock: 'start' | 'end'
  /** Interface language; `page` follows the page being read. */
  language: Language | 'page'
  theme: 'system' | 'light' | 'dark'
  /** Host names on which nothing is shown, such as `www.ohchr.org`. */
  hostsOff: string[]
}

export const DEFAULT_SETTINGS: Settings = {
  dock: 'end',
  language: 'page',
  theme: 'system',
  hostsOff: [],
}

/** Reads settings from storage or an imported file: what is not understood falls back to its default. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS
  const { dock, language, theme, hostsOff } = stored as Record<keyof Settings, unknown>
  return {
    dock: dock === 'start' ? 'start' : 'end',
    language: typeof language === 'string' && isLanguage(language) ? language : 'page',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    hostsOff: Array.isArray(hostsOff) ? hostsOff.filter((host) => typeof host === 'string') : [],
  }
}
